package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.DetailField;
import org.manof.workplan.DetailKind;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanTeam;
import org.manof.workplan.Strand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class PlanFilesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private PlanFiles files;

    @Autowired
    private ResultFiles results;

    private PlanTeam team;

    @BeforeEach
    void write() {
        team = new PlanTeam(spring);
        team.writes(PlanTeam.LAB, "=HYPERLINK(\"http://evil\")");
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.named("@בית הספר")));
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(240_000L));
        team.writes(PlanTeam.BUSES, "קו ישיר");
    }

    @Test
    void theDraftReadsLikeTheGuideAndHoldsNoFormula() {
        var file = files.draft(team.dana(), team.initiative(), Language.HE);

        assertThat(file.name()).isEqualTo("manof-plan-draft.csv");
        var lines = lines(file);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFיעד,מנוף,רכיב פעולה,גורם מבצע,תקציב,שנה,אחריות בוועדת ההיגוי,"
                        + "בפירוט או בקווים כלליים,משימות,אבני דרך,מדדים,\"מה חסר, ולמה\"");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .contains(",מעבדה,\"'=HYPERLINK(\"\"http://evil\"\")\",'@בית הספר,240000,2027,")
                .doesNotContain("\u200F", "₪");
    }

    @Test
    void aVersionIsTakenAwayAsItWasInTheReadersLanguage() {
        team.finalises();
        team.writes(PlanTeam.BUSES, "קו אחר");

        var file = files.version(team.joined(Role.COORDINATOR), team.initiative(), 1, Language.EN);

        assertThat(file.name()).isEqualTo("manof-plan-v1.csv");
        assertThat(lines(file).getFirst()).startsWith("\uFEFFGoal,Lever,Action component,");
        assertThat(lines(file).get(2)).contains(",קו ישיר,");
        assertThat(lines(files.draft(team.dana(), team.initiative(), Language.EN))
                        .get(2))
                .contains(",קו אחר,");
    }

    @Test
    void theFileHasBothSidesWithWhatStandsBesideTheRowsAndWhyItStaysOpen() {
        var measure = team.details(team.row(PlanTeam.LAB).id(), DetailKind.MEASURE, "=בוגרים");
        team.writes(measure, DetailField.TARGET, "40%");
        team.adds(Strand.STEERING, "ישיבה, כל חודש");
        team.finalises();

        var lines = lines(files.version(team.dana(), team.initiative(), 1, Language.EN));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("\"'=בוגרים, 40%\"", "responsible member: נשלים במהלך השנה");
        assertThat(lines.getLast()).startsWith("Partnership,Steering committee: meetings and tasks,\"ישיבה, כל חודש\"");
    }

    @Test
    void strangersAndParticipantsFindNothing() {
        team.finalises();
        var workshop = team.room().workshop();
        for (var actor : List.of(team.participant(), new PlanTeam(spring).dana())) {
            refuses("refusal.notFound", () -> files.draft(actor, team.initiative(), Language.HE));
            refuses("refusal.notFound", () -> files.version(actor, team.initiative(), 1, Language.HE));
            refuses("refusal.notFound", () -> results.priorities(actor, team.initiative(), workshop, Language.HE));
        }
        refuses("refusal.notFound", () -> files.version(team.dana(), team.initiative(), 2, Language.HE));
        var elsewhere = new PlanTeam(spring).room().workshop();
        refuses("refusal.notFound", () -> results.hasPriorities(team.dana(), team.initiative(), elsewhere));
    }

    private static List<String> lines(NamedFile file) {
        return List.of(new String(file.content(), StandardCharsets.UTF_8).split("\r\n"));
    }
}
