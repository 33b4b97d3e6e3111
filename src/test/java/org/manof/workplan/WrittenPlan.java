package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team with a plan that can be written in. */
@SqlTest
abstract class WrittenPlan {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PlanEditing editing;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    Saved write(Actor.Staff actor, PlanLine seen, PlanField field, CellValue mine) {
        return editing.save(actor, team.initiative(), seen.id(), field, field.of(seen), mine);
    }

    void refusesEveryCommand(String key, Actor actor) {
        var row = team.row(PlanTeam.LAB);
        var lever = team.group(PlanTeam.LAB).lever();
        refuses(
                key,
                () -> editing.save(
                        actor,
                        team.initiative(),
                        row.id(),
                        PlanField.ACTION,
                        PlanField.ACTION.of(row),
                        new CellValue.Words("x")));
        refuses(key, () -> editing.add(actor, team.initiative(), lever, Ids.next()));
        refuses(key, () -> editing.remove(actor, team.initiative(), row.id()));
        refuses(key, () -> editing.restore(actor, team.initiative(), row.id()));
        refuses(key, () -> versions.finalise(actor, team.initiative(), Ids.next()));
        assertThat(team.row(PlanTeam.LAB)).isEqualTo(row);
    }
}
