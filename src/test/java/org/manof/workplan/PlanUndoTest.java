package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;

class PlanUndoTest extends WrittenPlan {
    @Test
    void changesAreTakenBackTheLastFirst() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.DIRECT);
        team.writes(PlanTeam.LAB, "ציוד");
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(partner));
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.named("בית הספר")));
        var task = team.details(team.row(PlanTeam.LAB).id(), DetailKind.TASK, "הזמנה");
        details.remove(team.dana(), team.initiative(), task);

        assertThat(undoes(team.dana())).isEqualTo(Undone.DONE);
        assertThat(team.row(PlanTeam.LAB).details()).hasSize(1);
        undoes(team.dana());
        assertThat(team.row(PlanTeam.LAB).details().getFirst().text()).isEmpty();
        undoes(team.dana());
        assertThat(team.row(PlanTeam.LAB).details()).isEmpty();
        undoes(team.dana());
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(partner);
        undoes(team.dana());
        undoes(team.dana());
        assertThat(team.row(PlanTeam.LAB).action()).isEmpty();
        assertThat(undo.last(team.dana(), team.initiative())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedSinceStaysAndWhatCameBeforeIsNext() {
        var yael = team.joined(Role.FACILITATOR);
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(5L));
        team.writes(PlanTeam.LAB, "של דנה");
        write(yael, team.row(PlanTeam.LAB), PlanField.ACTION, new CellValue.Words("של יעל"));

        assertThat(undoes(team.dana())).isEqualTo(Undone.STAYS);
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של יעל");
        assertThat(undoes(team.dana())).isEqualTo(Undone.DONE);
        assertThat(team.row(PlanTeam.LAB).budget()).isNull();
        assertThat(undoes(yael)).isEqualTo(Undone.DONE);
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של דנה");
    }

    @Test
    void aRowThatSomebodyElseWroteInIsNotTakenAwayAgain() {
        var yael = team.joined(Role.FACILITATOR);
        var id = Ids.next();
        editing.add(team.dana(), team.initiative(), Strand.COMMUNITY, id);
        write(yael, team.line(id), PlanField.ACTION, new CellValue.Words("מפגש שכונתי"));

        assertThat(undoes(team.dana())).isEqualTo(Undone.STAYS);
        assertThat(team.line(id).action()).isEqualTo("מפגש שכונתי");
    }

    @Test
    void addingCarryingAndRemovingAreTakenBack() {
        team.writes(PlanTeam.LAB, "ציוד");
        var row = team.row(PlanTeam.LAB).id();
        carries(row);
        undoes(team.dana());
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(1);
        editing.remove(team.dana(), team.initiative(), row);
        undoes(team.dana());
        assertThat(team.line(row).action()).isEqualTo("ציוד");
    }

    @Test
    void aPartnerWhoLeftTheCircleDoesNotComeBack() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.DIRECT);
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(partner));
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.none()));
        team.settles(partner, PlanTeam.LAB, Circle.WIDE);

        assertThat(undoes(team.dana())).isEqualTo(Undone.STAYS);
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(Body.none());
    }

    @Test
    void manyRowsAreWrittenAtOnceAndTakenBackAtOnce() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.STRATEGIC);
        var meeting = team.adds(Strand.STEERING, "ישיבה");

        write(PlanField.RESPONSIBLE, new CellValue.Words(" רות "), lab(), buses(), meeting);
        assertThat(team.plan().sheet().lines())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.responsible()).isEqualTo("רות"));

        undoes(team.dana());
        assertThat(team.plan().sheet().lines())
                .allSatisfy(row -> assertThat(row.responsible()).isEmpty());
    }

    @Test
    void allRowsAreWrittenOrNone() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.STRATEGIC);
        var seen = List.of(lab(), buses()).toArray(PlanLine[]::new);

        refuses("refusal.plan.circle", () -> write(PlanField.BODY, new CellValue.Who(partner), seen));
        refuses("refusal.plan.year", () -> write(PlanField.YEAR, new CellValue.Year(2040), seen));
        refuses("refusal.plan.bulkNone", () -> write(PlanField.YEAR, new CellValue.Year(2028)));
        refuses(
                "refusal.notFound",
                () -> write(PlanField.YEAR, new CellValue.Year(2028), lab(), new PlanTeam(spring).row(PlanTeam.LAB)));
        team.writes(PlanTeam.BUSES, PlanField.YEAR, new CellValue.Year(2030));
        refuses("refusal.plan.bulk", () -> write(PlanField.YEAR, new CellValue.Year(2028), seen));
        assertThat(lab().year()).isEqualTo(2027);
        assertThat(lab().body()).isEqualTo(Body.none());
    }

    @Test
    void oneChangeIsTakenBackOnceHoweverManyPress() {
        team.writes(PlanTeam.LAB, "ראשון");
        team.writes(PlanTeam.LAB, "שני");
        var change = undo.last(team.dana(), team.initiative()).orElseThrow();

        var answers = AtOnce.results(IntStream.range(0, 5)
                .mapToObj(_ -> (Callable<Undone>) () -> undo.undo(team.dana(), team.initiative(), change))
                .toList());

        assertThat(Collections.frequency(answers, Undone.DONE)).isEqualTo(1);
        assertThat(Collections.frequency(answers, Undone.NOTHING)).isEqualTo(4);
        assertThat(lab().action()).isEqualTo("ראשון");
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseDid() {
        team.writes(PlanTeam.LAB, "של דנה");
        var change = undo.last(team.dana(), team.initiative()).orElseThrow();
        var yael = team.joined(Role.FACILITATOR);

        assertThat(undo.last(yael, team.initiative())).isEmpty();
        assertThat(undo.undo(yael, team.initiative(), change)).isEqualTo(Undone.NOTHING);
        assertThat(lab().action()).isEqualTo("של דנה");
    }

    private PlanLine lab() {
        return team.row(PlanTeam.LAB);
    }

    private PlanLine buses() {
        return team.row(PlanTeam.BUSES);
    }

    private void write(PlanField field, CellValue mine, PlanLine... seen) {
        bulk.write(
                team.dana(),
                team.initiative(),
                field,
                List.of(seen).stream()
                        .map(row -> new PlanBulk.Write(row.id(), field.of(row), mine))
                        .toList());
    }
}
