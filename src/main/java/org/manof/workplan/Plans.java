package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the draft of the work plan, for the initiative's staff and for the picture of a workshop. */
@Service
public class Plans {
    /** The key of the activity in which the plan is written. */
    public static final String KIND = "plan";

    private final Membership membership;
    private final InitiativeReader initiatives;
    private final PlanSheets sheets;
    private final PlanRows rows;
    private final PlanLevers levers;
    private final ExecutingBodies bodies;
    private final VersionRows versions;
    private final PlanChanges changes;

    Plans(
            Membership membership,
            InitiativeReader initiatives,
            PlanSheets sheets,
            PlanRows rows,
            PlanLevers levers,
            ExecutingBodies bodies,
            VersionRows versions,
            PlanChanges changes) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.sheets = sheets;
        this.rows = rows;
        this.levers = levers;
        this.bodies = bodies;
        this.versions = versions;
        this.changes = changes;
    }

    /** The plan for staff of the initiative; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public PlanPicture read(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return picture(initiative);
    }

    /** The plan for callers that have authorised their reader. The number comes first: the rest is at least as new as it says. */
    @Transactional(readOnly = true)
    public PlanPicture picture(UUID initiative) {
        var seq = changes.seq(initiative);
        return new PlanPicture(
                seq, years(initiatives.read(initiative)), sheets.draft(initiative), versions.marks(initiative));
    }

    /** The plan's sequence number, for staff: whether there is anything new to {@link #read}. */
    @Transactional(readOnly = true)
    public long seq(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return changes.seq(initiative);
    }

    /** Whom a row of this lever may name as its executing body, strategic circle first; for staff. */
    @Transactional(readOnly = true)
    public List<Body> bodies(Actor actor, UUID initiative, UUID lever) {
        membership.require(actor, initiative);
        return bodies.of(initiative, lever);
    }

    /** Whom a row of the partnership's side may name; for staff. */
    @Transactional(readOnly = true)
    public List<Body> bodies(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return bodies.all(initiative);
    }

    /** Why a row of the mission is there, as it stands now; for staff, refuses a foreign row. */
    @Transactional(readOnly = true)
    public RowStory story(Actor actor, UUID initiative, UUID row) {
        membership.require(actor, initiative);
        var stored = rows.find(initiative, row).filter(PlanRow::mission).orElseThrow(Refusal::notFound);
        return levers.story(stored.lever(), initiatives.read(initiative).goalText(stored.goal()));
    }

    static List<Integer> years(InitiativePicture initiative) {
        return IntStream.range(initiative.firstYear(), initiative.firstYear() + initiative.horizonYears())
                .boxed()
                .toList();
    }
}
