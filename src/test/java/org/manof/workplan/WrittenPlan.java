package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
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

    @Autowired
    PlanDetails details;

    @Autowired
    PlanCarrying carrying;

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanUndo undo;

    @Autowired
    PlanWaivers waivers;

    PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    Saved write(Actor.Staff actor, PlanLine seen, PlanField field, CellValue mine) {
        return editing.save(actor, team.initiative(), seen.id(), field, field.of(seen), mine);
    }

    /** Takes back the last change of somebody. */
    Undone undoes(Actor.Staff actor) {
        return undo.undo(
                actor, team.initiative(), undo.last(actor, team.initiative()).orElseThrow());
    }

    /** Carries a row forward; the copy. */
    PlanLine carries(UUID row) {
        var id = Ids.next();
        carrying.carry(team.dana(), team.initiative(), row, id);
        return team.line(id);
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
        refuses(key, () -> editing.add(actor, team.initiative(), Strand.NETWORK, Ids.next()));
        refuses(key, () -> details.add(actor, team.initiative(), row.id(), DetailKind.TASK, Ids.next()));
        refuses(key, () -> details.save(actor, team.initiative(), Ids.next(), DetailField.TEXT, "", "x"));
        refuses(key, () -> details.remove(actor, team.initiative(), Ids.next()));
        refuses(key, () -> carrying.carry(actor, team.initiative(), row.id(), Ids.next()));
        refuses(key, () -> bulk.write(actor, team.initiative(), PlanField.YEAR, List.of()));
        refuses(key, () -> undo.undo(actor, team.initiative(), Ids.next()));
        refuses(key, () -> undo.last(actor, team.initiative()));
        refuses(key, () -> waivers.waive(actor, team.initiative(), row.id(), List.of(Hole.BODY), "כך"));
        refuses(key, () -> waivers.withdraw(actor, team.initiative(), row.id(), Hole.BODY));
        assertThat(team.row(PlanTeam.LAB)).isEqualTo(row);
    }
}
