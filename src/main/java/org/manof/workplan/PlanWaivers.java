package org.manof.workplan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may go on missing in a finalised plan: facilitators say why. */
@Service
public class PlanWaivers {
    static final int REASON = 300;

    private final PlanDoor door;
    private final Waivers waivers;
    private final Accounts accounts;
    private final Clock clock;

    PlanWaivers(PlanDoor door, Waivers waivers, Accounts accounts, Clock clock) {
        this.door = door;
        this.waivers = waivers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Lets holes of a row stay open; the reason must say something. */
    @Transactional
    public void waive(Actor actor, UUID initiative, UUID row, Collection<Hole> holes, String reason) {
        door.begin(actor, initiative, row);
        var said = Text.required(reason, REASON);
        var by = accounts.emailOf(PlanDoor.account(actor));
        var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        holes.forEach(hole -> waivers.put(row, hole, said, by, at));
    }

    /** Asks for what was waived again. */
    @Transactional
    public void withdraw(Actor actor, UUID initiative, UUID row, Hole hole) {
        door.begin(actor, initiative, row);
        waivers.remove(row, hole);
    }
}
