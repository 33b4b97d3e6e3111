package org.manof.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.EditField;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.Initiatives;
import org.manof.initiative.PassingInitiatives;
import org.manof.initiative.Place;
import org.manof.rehearsal.Rehearsals;
import org.manof.report.ModelFiles;
import org.manof.shared.Language;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays with the model, what goes with the initiative, and what is taken away of it. */
@SqlTest
class ModelKeptTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private JdbcClient jdbc;

    private ModelTeam team;

    @BeforeEach
    void gather() {
        team = new ModelTeam(spring);
    }

    @Test
    void aGoalThatAGroupIsThereForStays() {
        team.begins(GroupsBy.GOALS);
        var goals = spring.getBean(Initiatives.class)
                .picture(team.dana(), team.initiative())
                .goals();

        refuses(
                "refusal.edit.modelled",
                () -> spring.getBean(InitiativeEditing.class)
                        .remove(
                                team.dana(),
                                team.initiative(),
                                Place.of(EditField.GOAL, goals.getLast().id())));
    }

    @Test
    void aRehearsalHasTheModelWithItsMembersAndLeavesNothingBehind() {
        team.begins(GroupsBy.GOALS);
        var steering = team.unit(UnitKind.STEERING).id();
        team.writes(team.desk(), steering, UnitField.NAME, "", "הוועדה");
        team.seats(steering, "קרן אופק", "דינה", MemberPart.DECIDES);
        var rehearsals = spring.getBean(Rehearsals.class);
        var copied = rehearsals.begin(team.dana(), team.room().workshop(), 12);
        var copy = spring.getBean(Workshops.class).initiativeOf(copied);

        var model = spring.getBean(Models.class).read(team.dana(), copy);
        assertThat(model.units()).hasSameSizeAs(team.model().units());
        var unit = model.units().stream()
                .filter(each -> each.kind() == UnitKind.STEERING)
                .findFirst()
                .orElseThrow();
        assertThat(unit.name()).isEqualTo("הוועדה");
        assertThat(unit.members()).extracting(Member::person).containsExactly("דינה");
        rehearsals.wipe(team.dana(), copied);
        assertThat(rows("model", copy)).isZero();
        assertThat(rows("model_unit", copy)).isZero();
    }

    @Test
    void allOfItGoesWithTheInitiative() {
        team.begins(GroupsBy.LEVERS);
        team.seats(team.unit(UnitKind.STEERING).id(), "קרן אופק", "", MemberPart.DECIDES);
        var passing = spring.getBean(PassingInitiatives.class);
        var copy = passing.copy(team.dana(), team.initiative()).initiative();
        spring.getBean(ModelFromGuide.class).begin(team.dana(), ModelAt.desk(copy), GroupsBy.GOALS);
        assertThat(rows("model_unit", copy)).isPositive();
        passing.erase(copy);

        assertThat(rows("model_unit", copy)).isZero();
        assertThat(team.model().units()).hasSize(10);
    }

    @Test
    void theFileHasARowForEachMemberAndOneForAUnitWithout() {
        var files = spring.getBean(ModelFiles.class);
        assertThat(files.hasModel(team.dana(), team.initiative())).isFalse();
        refuses("refusal.notFound", () -> files.model(team.dana(), team.initiative(), Language.HE));
        team.begins(GroupsBy.LEVERS);
        team.seats(team.unit(UnitKind.STEERING).id(), "קרן אופק", "=דינה", MemberPart.DECIDES);
        refuses("refusal.notFound", () -> files.model(new ModelTeam(spring).dana(), team.initiative(), Language.HE));

        var text = new String(
                files.model(team.dana(), team.initiative(), Language.HE).content(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .contains("ועדת היגוי", "קבוצת עבודה: מעבדות משותפות", "קרן אופק,'=דינה,,בהחלטה")
                .hasLineCount(11);
    }

    private int rows(String table, UUID initiative) {
        return jdbc.sql("select count(*) from " + table + " where initiative_id = ?")
                .param(initiative)
                .query(Integer.class)
                .single();
    }
}
