package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;

class PlanHolesTest extends WrittenPlan {
    @Test
    void aRowOfTheFirstYearIsCompleteWithAllThatTheMethodAsks() {
        assertThat(lab().holes()).containsExactly(Hole.values());

        fill();

        assertThat(lab().holes()).isEmpty();
    }

    @Test
    void ofLaterYearsOnlyWhatAndByWhomIsAsked() {
        team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2029));

        assertThat(lab().holes()).containsExactly(Hole.ACTION, Hole.BODY);
    }

    @Test
    void anEmptyMeasureOrTaskFillsNothing() {
        team.details(lab().id(), DetailKind.MEASURE, "");
        team.details(lab().id(), DetailKind.TASK, " ");

        assertThat(lab().holes()).contains(Hole.MEASURE, Hole.STEP);
    }

    @Test
    void aPlanWithHolesIsNotFinalisedUntilEachIsFilledOrWaived() {
        fill();
        refuses("refusal.plan.holes", team::finalisesAsItIs);

        var buses = team.row(PlanTeam.BUSES);
        waivers.waive(team.dana(), team.initiative(), buses.id(), buses.holes().subList(0, 5), "בבדיקה");
        refuses("refusal.plan.holes", team::finalisesAsItIs);
        waivers.waive(team.dana(), team.initiative(), buses.id(), List.of(Hole.STEP), "ייקבע במרץ");

        assertThat(team.finalisesAsItIs().number()).isEqualTo(1);
        var kept = versions.read(team.dana(), team.initiative(), 1).sheet();
        assertThat(kept.lines().getLast().standing())
                .hasSize(6)
                .containsEntry(Hole.STEP, "ייקבע במרץ")
                .containsEntry(Hole.BUDGET, "בבדיקה");
        assertThat(kept.lines().getFirst().of(DetailKind.MEASURE)).hasSize(1);
    }

    @Test
    void aVersionKeepsBothSidesAsTheyReadThatDay() {
        fill();
        var copy = carries(lab().id());
        var meeting = team.adds(Strand.STEERING, "ישיבת ועדה");
        var task = team.details(meeting.id(), DetailKind.TASK, "לתאם מועד");
        team.writes(task, DetailField.FROM, "2027-01-05");
        team.finalises();
        var then = versions.read(team.dana(), team.initiative(), 1);

        team.writes(task, DetailField.TEXT, "משהו אחר");
        write(team.dana(), team.line(meeting.id()), PlanField.ACTION, new CellValue.Words("אחרת"));
        editing.remove(team.dana(), team.initiative(), copy.id());
        waivers.waive(team.dana(), team.initiative(), meeting.id(), List.of(Hole.BODY), "סיבה חדשה");

        assertThat(versions.read(team.dana(), team.initiative(), 1)).isEqualTo(then);
        assertThat(then.sheet().lines(Side.PARTNERSHIP)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("ישיבת ועדה");
            assertThat(row.details().getFirst().text()).isEqualTo("לתאם מועד");
            assertThat(row.standing()).containsEntry(Hole.BODY, "נשלים במהלך השנה");
        });
        assertThat(then.sheet()
                        .past(then.sheet().lines().stream()
                                .filter(row -> row.id().equals(copy.id()))
                                .findFirst()
                                .orElseThrow()))
                .hasSize(1);
        assertThat(then.stories()).doesNotContainKey(meeting.id());
    }

    @Test
    void aWaiverSaysWhyAndCanBeWithdrawn() {
        var row = lab().id();
        refuses(
                "refusal.text.empty",
                () -> waivers.waive(team.dana(), team.initiative(), row, List.of(Hole.BODY), " "));
        refuses(
                "refusal.text.long",
                () -> waivers.waive(team.dana(), team.initiative(), row, List.of(Hole.BODY), "א".repeat(301)));
        refuses(
                "refusal.notFound",
                () -> waivers.waive(team.dana(), team.initiative(), Ids.next(), List.of(Hole.BODY), "כך"));

        waivers.waive(team.dana(), team.initiative(), row, List.of(Hole.BODY), "כך");
        assertThat(lab().open()).doesNotContain(Hole.BODY);
        waivers.withdraw(team.dana(), team.initiative(), row, Hole.BODY);
        assertThat(lab().open()).contains(Hole.BODY);
    }

    @Test
    void aHoleThatWasFilledNeedsNoReasonAnyMore() {
        waivers.waive(team.dana(), team.initiative(), lab().id(), List.of(Hole.BUDGET), "בבדיקה");
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(0L));

        assertThat(lab().standing()).isEmpty();
        assertThat(lab().holes()).doesNotContain(Hole.BUDGET);
    }

    @Test
    void manyWhoWaiveTheSameLeaveOneReason() {
        AtOnce.run(IntStream.range(0, 6)
                .<Runnable>mapToObj(index -> () ->
                        waivers.waive(team.dana(), team.initiative(), lab().id(), List.of(Hole.BODY), "סיבה " + index))
                .toList());

        assertThat(lab().standing()).hasSize(1);
    }

    private void fill() {
        team.writes(PlanTeam.LAB, "ציוד");
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.named("בית הספר")));
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(0L));
        team.writes(PlanTeam.LAB, PlanField.RESPONSIBLE, new CellValue.Words("רות"));
        team.details(lab().id(), DetailKind.MEASURE, "תלמידים");
        team.details(lab().id(), DetailKind.MILESTONE, "נפתחה");
    }

    private PlanLine lab() {
        return team.row(PlanTeam.LAB);
    }
}
