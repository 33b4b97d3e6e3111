package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanTeam;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class MilestonesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private MilestoneEditing editing;

    @Autowired
    private MilestoneCalendar calendar;

    private EvaluationTeam team;

    @BeforeEach
    void plan() {
        team = new EvaluationTeam(spring);
    }

    @Test
    void milestonesStandInTheOrderOfTheirDays() {
        var later = team.milestone(1, "נפתח, סוף סוף; בהצלחה", "15.3.2028");
        team.milestone(0, "נבחר קבלן", "2027-12-01");

        assertThat(team.picture().milestones())
                .extracting(Milestone::text, Milestone::date)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("נבחר קבלן", LocalDate.of(2027, 12, 1)),
                        org.assertj.core.groups.Tuple.tuple("נפתח, סוף סוף; בהצלחה", LocalDate.of(2028, 3, 15)));
        assertThat(save(team.dana(), later, MilestoneField.DATE, "15.3.2028", "1/2/2027"))
                .isEqualTo(new Edited("1.2.2027", true));
        assertThat(team.picture().milestones().getFirst().id()).isEqualTo(later);
        assertThat(team.picture().milestones().getFirst().action()).isEqualTo("ציוד למעבדה");
        assertThat(save(team.dana(), later, MilestoneField.ROW, row(), "").stored())
                .isTrue();
        assertThat(save(team.dana(), later, MilestoneField.GOAL, goal(1), goal(2))
                        .stored())
                .isTrue();
        assertThat(team.picture().milestones().getFirst().goal())
                .isEqualTo(team.room().goal(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "מחר", "31.2.2027", "15.3", "15.13.2027", "2027-3", "1.1.27", "0.1.2027"})
    void whatIsNoDayIsRefused(String typed) {
        refuses("refusal.evaluation.day", () -> team.milestone(0, "נפתח", typed));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var milestone = team.milestone(0, "נפתח", "1.2.2027");
        var other = new EvaluationTeam(spring);

        refuses("refusal.plan.year", () -> team.milestone(0, "נפתח", "31.12.2026"));
        refuses("refusal.plan.year", () -> save(team.dana(), milestone, MilestoneField.DATE, "1.2.2027", "1.2.2100"));
        refuses("refusal.text.empty", () -> team.milestone(0, " ", "1.2.2027"));
        refuses("refusal.text.empty", () -> save(team.dana(), milestone, MilestoneField.TEXT, "נפתח", ""));
        refuses("refusal.text.long", () -> team.milestone(0, "א".repeat(201), "1.2.2027"));
        refuses(
                "refusal.notFound",
                () -> save(
                        team.dana(),
                        milestone,
                        MilestoneField.GOAL,
                        goal(0),
                        other.room().goal(0).toString()));
        refuses(
                "refusal.notFound",
                () -> save(
                        team.dana(),
                        milestone,
                        MilestoneField.ROW,
                        row(),
                        other.team().row(PlanTeam.LAB).id().toString()));
        refuses("refusal.notFound", () -> save(team.dana(), milestone, MilestoneField.ROW, row(), "x"));
        refuses(
                "refusal.notFound",
                () -> save(team.dana(), other.milestone(0, "שלהם", "1.2.2027"), MilestoneField.TEXT, "שלהם", "שלנו"));
        assertThat(team.picture().milestones()).hasSize(1);
    }

    @Test
    void onlyFacilitatorsWriteAndTheSecondOfTwoIsAsked() {
        var milestone = team.milestone(0, "נפתח", "1.2.2027");
        var rami = team.team().joined(Role.COORDINATOR);
        var yael = team.team().joined(Role.FACILITATOR);
        var stranger = new EvaluationTeam(spring).dana();

        refuses("refusal.notAllowed", () -> save(rami, milestone, MilestoneField.TEXT, "נפתח", "נסגר"));
        refuses("refusal.notAllowed", () -> editing.remove(rami, team.initiative(), milestone));
        refuses("refusal.notFound", () -> editing.restore(stranger, team.initiative(), milestone));
        refuses(
                "refusal.notFound",
                () -> save(team.team().participant(), milestone, MilestoneField.TEXT, "נפתח", "נסגר"));
        assertThat(save(yael, milestone, MilestoneField.TEXT, "נפתח", "נפתח באמת")
                        .stored())
                .isTrue();
        assertThat(save(team.dana(), milestone, MilestoneField.TEXT, "נפתח", "נדחה"))
                .isEqualTo(new Edited("נפתח באמת", false));
        editing.remove(team.dana(), team.initiative(), milestone);
        assertThat(team.picture().milestones()).isEmpty();
        editing.restore(team.dana(), team.initiative(), milestone);
        assertThat(team.picture().milestones()).hasSize(1);
    }

    @Test
    void aMilestoneOutlivesTheActionThatItBelongsTo() {
        team.milestone(0, "נפתח", "1.2.2027");
        spring.getBean(PlanEditing.class)
                .remove(
                        team.dana(),
                        team.initiative(),
                        team.team().row(PlanTeam.LAB).id());

        assertThat(team.picture().milestones()).extracting(Milestone::action).containsExactly("");
    }

    @Test
    void theFileHoldsADayForEachMilestoneUnderAnIdThatStays() {
        var milestone = team.milestone(1, "נפתח, סוף סוף; בהצלחה", "15.3.2028");

        var file = calendar.file(team.team().joined(Role.COORDINATOR), team.initiative(), Language.HE);
        var text = new String(file.content(), StandardCharsets.UTF_8);

        assertThat(file.name()).isEqualTo("manof-milestones.ics");
        assertThat(text.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:" + milestone + "@manof",
                        "DTSTART;VALUE=DATE:20280315",
                        "SUMMARY:נפתח\\, סוף סוף\\; בהצלחה",
                        "TRANSP:TRANSPARENT")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(text).containsPattern("DTSTAMP:\\d{8}T\\d{6}Z\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        save(team.dana(), milestone, MilestoneField.TEXT, "נפתח, סוף סוף; בהצלחה", "נדחה");
        assertThat(new String(
                        calendar.file(team.dana(), team.initiative(), Language.HE)
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("UID:" + milestone + "@manof");
        refuses(
                "refusal.notFound",
                () -> calendar.file(new EvaluationTeam(spring).dana(), team.initiative(), Language.HE));
        refuses("refusal.notFound", () -> calendar.file(team.team().participant(), team.initiative(), Language.HE));
    }

    @Test
    void aSecondTapAddsNoSecondMilestone() {
        var once = new NewMilestone(Ids.next(), team.room().goal(0), null, "נפתח", "1.2.2027");
        List.of(1, 2).forEach(_ -> editing.add(team.dana(), team.initiative(), once));

        assertThat(team.picture().milestones()).hasSize(1);
    }

    private Edited save(Actor actor, java.util.UUID milestone, MilestoneField field, String before, String mine) {
        return editing.save(actor, team.initiative(), milestone, field, before, mine);
    }

    private String goal(int goal) {
        return team.room().goal(goal).toString();
    }

    private String row() {
        return team.team().row(PlanTeam.LAB).id().toString();
    }
}
