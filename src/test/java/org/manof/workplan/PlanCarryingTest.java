package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.initiative.InitiativeErased;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;

class PlanCarryingTest extends WrittenPlan {
    @BeforeEach
    void writeARow() {
        team.writes(PlanTeam.LAB, "מעבדה ניידת");
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(240_000L));
    }

    @Test
    void whatGoesOnIsAnOutlineWithTheSameWordsAndMeasuresAndKnowsItsPast() {
        var first = team.row(PlanTeam.LAB);
        var measure = team.details(first.id(), DetailKind.MEASURE, "תלמידים במעבדה");
        team.writes(measure, DetailField.TARGET, "400");
        team.details(first.id(), DetailKind.TASK, "הזמנת ציוד");

        var second = carries(first.id());
        var third = carries(second.id());

        assertThat(second.year()).isEqualTo(2028);
        assertThat(second.detailed()).isFalse();
        assertThat(second.action()).isEqualTo("מעבדה ניידת");
        assertThat(second.budget()).isEqualTo(240_000L);
        assertThat(second.details()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isNotEqualTo(measure);
            assertThat(kept.text()).isEqualTo("תלמידים במעבדה");
            assertThat(kept.target()).isEqualTo("400");
        });
        team.writes(PlanTeam.LAB, "מעבדה ניידת, שנה ראשונה");
        assertThat(team.plan().sheet().past(third))
                .extracting(PlanLine::action)
                .containsExactly("מעבדה ניידת", "מעבדה ניידת, שנה ראשונה");
        assertThat(team.group(PlanTeam.LAB).rows()).hasSize(3);
    }

    @Test
    void aRowGoesOnOnceHoweverManyAsk() {
        var row = team.row(PlanTeam.LAB).id();

        var answers = AtOnce.run(IntStream.range(0, 6)
                .<Runnable>mapToObj(_ -> () -> carrying.carry(team.dana(), team.initiative(), row, Ids.next()))
                .toList());

        assertThat(Collections.frequency(answers, "")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "refusal.plan.carried")).isEqualTo(5);
        assertThat(team.group(PlanTeam.LAB).rows()).hasSize(2);
    }

    @Test
    void aSecondTapFindsTheCopyOfTheFirst() {
        var id = Ids.next();
        var row = team.row(PlanTeam.LAB).id();

        assertThat(carrying.carry(team.dana(), team.initiative(), row, id)).isEqualTo(2028);
        assertThat(carrying.carry(team.dana(), team.initiative(), row, id)).isEqualTo(2028);

        assertThat(team.group(PlanTeam.LAB).rows()).hasSize(2);
    }

    @Test
    void nothingGoesOnBeyondTheHorizonOrWithoutAnAction() {
        team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2031));

        refuses("refusal.plan.horizon", () -> carries(team.row(PlanTeam.LAB).id()));
        refuses(
                "refusal.plan.carryEmpty",
                () -> carries(team.row(PlanTeam.BUSES).id()));
        refuses("refusal.notFound", () -> carries(Ids.next()));
        refuses(
                "refusal.notFound",
                () -> carries(new PlanTeam(spring).row(PlanTeam.LAB).id()));
    }

    @Test
    void twoRowsThatGoOnWithTheSameStayInDifferentYears() {
        var first = team.row(PlanTeam.LAB);
        var copy = carries(first.id());
        write(team.dana(), copy, PlanField.YEAR, new CellValue.Year(2029));
        carries(first.id());

        refuses(
                "refusal.plan.carried",
                () -> write(team.dana(), team.line(copy.id()), PlanField.YEAR, new CellValue.Year(2028)));
    }

    @Test
    void aCopyThatWasTakenOutComesBackAsItWas() {
        var row = team.row(PlanTeam.LAB).id();
        var copy = carries(row);
        write(team.dana(), copy, PlanField.ACTION, new CellValue.Words("שתי מעבדות"));
        editing.remove(team.dana(), team.initiative(), copy.id());

        carrying.carry(team.dana(), team.initiative(), row, Ids.next());

        assertThat(team.line(copy.id()).action()).isEqualTo("שתי מעבדות");
        assertThat(team.group(PlanTeam.LAB).rows()).hasSize(2);
    }

    @Test
    void anInitiativeIsErasedWithRowsThatGoOnWithEachOther() {
        var second = carries(team.row(PlanTeam.LAB).id());
        carries(second.id());
        team.adds(Strand.NETWORK, "ניוזלטר");

        spring.getBean(ErasedPlans.class).erased(new InitiativeErased(team.initiative()));

        assertThat(team.plan().sheet().lines()).isEmpty();
    }
}
