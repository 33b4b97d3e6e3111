package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;

class PlanDetailsTest extends WrittenPlan {
    @Test
    void aRowHasTasksMilestonesAndMeasures() {
        var task = details(DetailKind.TASK, " הזמנת  ציוד ");
        team.writes(task, DetailField.FROM, "2027-01-10");
        team.writes(task, DetailField.UNTIL, "2027-02-01");
        team.writes(task, DetailField.DONE, "true");
        var milestone = details(DetailKind.MILESTONE, "המעבדה נפתחת");
        team.writes(milestone, DetailField.UNTIL, "2027-09-01");
        var measure = details(DetailKind.MEASURE, "תלמידים במעבדה");
        team.writes(measure, DetailField.TARGET, "400 בשנה");

        assertThat(team.row(PlanTeam.LAB).details())
                .containsExactly(
                        new PlanDetail(
                                task,
                                DetailKind.TASK,
                                "הזמנת ציוד",
                                "",
                                LocalDate.of(2027, 1, 10),
                                LocalDate.of(2027, 2, 1),
                                true),
                        new PlanDetail(
                                milestone,
                                DetailKind.MILESTONE,
                                "המעבדה נפתחת",
                                "",
                                null,
                                LocalDate.of(2027, 9, 1),
                                false),
                        new PlanDetail(measure, DetailKind.MEASURE, "תלמידים במעבדה", "400 בשנה", null, null, false));
        team.writes(milestone, DetailField.UNTIL, "");
        assertThat(team.row(PlanTeam.LAB).of(DetailKind.MILESTONE).getFirst().until())
                .isNull();
    }

    @Test
    void ofTwoWhoReadTheSameTheSecondIsAsked() {
        var task = details(DetailKind.TASK, "הזמנת ציוד");

        assertThat(save(task, DetailField.TEXT, "הזמנת ציוד", "הזמנת חדרים").stored())
                .isTrue();
        assertThat(save(task, DetailField.TEXT, "הזמנת ציוד", "הזמנת רכב")).isEqualTo(new Edited("הזמנת חדרים", false));
        assertThat(save(task, DetailField.TEXT, "הזמנת ציוד", "הזמנת חדרים").stored())
                .isTrue();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var task = details(DetailKind.TASK, "הזמנת ציוד");
        var measure = details(DetailKind.MEASURE, "תלמידים");

        refuses("refusal.text.long", () -> team.writes(task, DetailField.TEXT, "א".repeat(301)));
        refuses("refusal.text.long", () -> team.writes(measure, DetailField.TARGET, "א".repeat(121)));
        refuses("refusal.plan.day", () -> team.writes(task, DetailField.FROM, "1/2/2027"));
        refuses("refusal.plan.day", () -> team.writes(task, DetailField.FROM, "2027-02-30"));
        refuses("refusal.plan.dayInYear", () -> team.writes(task, DetailField.FROM, "2028-01-01"));
        team.writes(task, DetailField.FROM, "2027-05-02");
        refuses("refusal.plan.dayOrder", () -> team.writes(task, DetailField.UNTIL, "2027-05-01"));
        refuses("refusal.notFound", () -> save(measure, DetailField.DONE, "false", "true"));
        refuses("refusal.notFound", () -> save(task, DetailField.TARGET, "", "400"));
        assertThat(team.row(PlanTeam.LAB).details()).hasSize(2);
    }

    @Test
    void aDetailOrRowOfAnotherInitiativeIsNotFound() {
        var other = new PlanTeam(spring);
        var theirs = other.details(other.row(PlanTeam.LAB).id(), DetailKind.TASK, "שלהם");

        refuses("refusal.notFound", () -> save(theirs, DetailField.TEXT, "שלהם", "שלנו"));
        refuses("refusal.notFound", () -> details.remove(team.dana(), team.initiative(), theirs));
        refuses(
                "refusal.notFound",
                () -> details.add(
                        team.dana(), team.initiative(), other.row(PlanTeam.LAB).id(), DetailKind.TASK, Ids.next()));
        assertThat(other.row(PlanTeam.LAB).details())
                .singleElement()
                .satisfies(task -> assertThat(task.text()).isEqualTo("שלהם"));
    }

    @Test
    void aSecondTapAddsNothingAndThereIsALimit() {
        var row = team.row(PlanTeam.LAB).id();
        var id = Ids.next();
        details.add(team.dana(), team.initiative(), row, DetailKind.TASK, id);
        details.add(team.dana(), team.initiative(), row, DetailKind.TASK, id);
        assertThat(team.row(PlanTeam.LAB).details()).hasSize(1);

        AtOnce.run(IntStream.range(0, DetailRules.MOST + 4)
                .<Runnable>mapToObj(
                        _ -> () -> details.add(team.dana(), team.initiative(), row, DetailKind.TASK, Ids.next()))
                .toList());
        assertThat(team.row(PlanTeam.LAB).details()).hasSize(DetailRules.MOST);
        refuses(
                "refusal.plan.details",
                () -> details.add(team.dana(), team.initiative(), row, DetailKind.TASK, Ids.next()));
    }

    @Test
    void aRowWithDatesStaysInItsYear() {
        var task = details(DetailKind.TASK, "הזמנת ציוד");
        team.writes(task, DetailField.UNTIL, "2027-03-31");

        refuses("refusal.plan.dated", () -> team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2028)));

        team.writes(task, DetailField.UNTIL, "");
        team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2028));
        assertThat(team.row(PlanTeam.LAB).detailed()).isFalse();
    }

    @Test
    void aLeverNoLongerChosenKeepsARowThatHasATask() {
        team.details(team.row(PlanTeam.BUSES).id(), DetailKind.TASK, "לדבר עם החברה");

        team.room().unchooses(PlanTeam.BUSES, "");

        assertThat(team.row(PlanTeam.BUSES).details()).hasSize(1);
    }

    @Test
    void thePartnershipsSideHasRowsOfItsOwnThatAnyStakeholderMayCarryOut() {
        var id = Ids.next();
        editing.add(team.dana(), team.initiative(), Strand.STEERING, id);
        editing.add(team.dana(), team.initiative(), Strand.STEERING, id);
        var partner = team.stakeholder(2);
        write(team.dana(), team.line(id), PlanField.BODY, new CellValue.Who(partner));
        write(team.dana(), team.line(id), PlanField.BUDGET, new CellValue.Money(700L));

        var sheet = team.plan().sheet();
        assertThat(sheet.lines(Side.PARTNERSHIP))
                .singleElement()
                .satisfies(row -> assertThat(row.body()).isEqualTo(partner));
        assertThat(sheet.lines(Side.MISSION)).hasSize(2);
        assertThat(sheet.total()).isEqualTo(700L);
        assertThat(plans.bodies(team.dana(), team.initiative())).contains(partner);
        refuses("refusal.notFound", () -> plans.story(team.dana(), team.initiative(), id));
        refuses(
                "refusal.notFound",
                () -> write(
                        team.dana(),
                        team.line(id),
                        PlanField.BODY,
                        new CellValue.Who(new PlanTeam(spring).stakeholder(0))));
    }

    private UUID details(DetailKind kind, String text) {
        return team.details(team.row(PlanTeam.LAB).id(), kind, text);
    }

    private Edited save(UUID detail, DetailField field, String before, String mine) {
        return details.save(team.dana(), team.initiative(), detail, field, before, mine);
    }
}
