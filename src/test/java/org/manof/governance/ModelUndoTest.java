package org.manof.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was done to units in a workshop is taken back, unless something was built on it since. */
@SqlTest
class ModelUndoTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private ModelEditing editing;

    private ModelTeam team;

    @BeforeEach
    void gather() {
        team = new ModelTeam(spring);
    }

    @Test
    void everyDeedOfAWorkshopIsTakenBackInTurn() {
        team.begins(GroupsBy.LEVERS);
        var steering = team.unit(UnitKind.STEERING).id();
        var states = new ArrayDeque<List<Unit>>();
        for (var deed : deeds(steering)) {
            states.push(team.model().units());
            deed.run();
            assertThat(team.model().units()).isNotEqualTo(states.peek());
        }
        while (!states.isEmpty()) {
            team.room().undo();
            assertThat(team.model().units()).isEqualTo(states.pop());
        }
        team.room().undo();
        assertThat(team.model().units()).isEmpty();
    }

    private List<Runnable> deeds(UUID steering) {
        return List.of(
                () -> team.adds(UnitKind.OTHER, "צוות הורים"),
                () -> team.writes(team.console(), steering, UnitField.NAME, "", "הוועדה"),
                () -> team.writes(team.console(), steering, UnitField.PURPOSE, "", "מחליטה"),
                () -> team.writes(team.console(), steering, UnitField.RHYTHM, "", "QUARTERLY"),
                () -> editing.move(team.dana(), team.console(), steering, false),
                () -> team.writes(team.console(), steering, UnitField.PLACE, "LEADERSHIP", "PARTNERSHIPS"),
                () -> editing.remove(team.dana(), team.console(), steering),
                () -> editing.restore(team.dana(), team.console(), steering));
    }

    @Test
    void whatSomebodyChangedOnTheDeskSinceIsNotTakenBack() {
        team.begins(GroupsBy.LEVERS);
        var steering = team.unit(UnitKind.STEERING).id();
        team.writes(team.console(), steering, UnitField.NAME, "", "הוועדה");
        team.writes(team.desk(), steering, UnitField.PURPOSE, "", "מחליטה");

        refuses("refusal.deed.builtUpon", () -> team.room().undo());
        assertThat(team.unit(steering).name()).isEqualTo("הוועדה");
    }

    @Test
    void aUnitWithMembersIsNotTakenBack() {
        var unit = team.adds(UnitKind.STEERING, "");
        spring.getBean(MemberEditing.class)
                .add(
                        team.dana(),
                        team.desk(),
                        unit,
                        new NewMember(team.room().stakeholder("קרן אופק"), "", "", MemberPart.DECIDES),
                        Ids.next());

        refuses("refusal.deed.builtUpon", () -> team.room().undo());
    }
}
