package org.manof.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.initiative.PassingInitiatives;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.WorkshopCopies;
import org.manof.workshop.Workshops;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beginning, finding and wiping rehearsals. Each takes place in a copy of the workshop and of its initiative, so that nothing of it can
 * reach the real ones, and belongs to one facilitator: to everybody else it does not exist.
 */
@Service
public class Rehearsals {
    /** How many simulated people there can be. */
    public static final List<Integer> SIZES = List.of(12, 30, 60, 100);

    private static final int TRIES = 3;
    private static final Duration KEPT = Duration.ofHours(24);

    private final RehearsalRows rows;
    private final Access access;
    private final Membership membership;
    private final PassingInitiatives initiatives;
    private final WorkshopCopies copies;
    private final Workshops workshops;
    private final Curtain curtain;
    private final Clock clock;

    Rehearsals(
            RehearsalRows rows,
            Access access,
            Membership membership,
            PassingInitiatives initiatives,
            WorkshopCopies copies,
            Workshops workshops,
            Curtain curtain,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.membership = membership;
        this.initiatives = initiatives;
        this.copies = copies;
        this.workshops = workshops;
        this.curtain = curtain;
        this.clock = clock;
    }

    /**
     * Makes a rehearsal of {@code workshop} with {@code people} simulated people, one of {@link #SIZES}. Facilitators of the initiative only.
     * Refuses a second one of the same facilitator and workshop, one of a rehearsal, and any more than the server has places for.
     *
     * @return the copy of the workshop
     */
    @Transactional
    public UUID begin(Actor actor, UUID workshop, int people) {
        var maker = access.facilitator(actor, workshop);
        if (!SIZES.contains(people)) {
            throw Refusal.of("refusal.rehearsal.people");
        }
        var copy = initiatives.copy(maker, workshops.initiativeOf(workshop));
        var stage = copies.rehearse(workshop, copy);
        var row = new RehearsalRow(
                stage, copy.initiative(), workshop, maker.account(), people, OffsetDateTime.now(clock));
        if (!rows.add(row)) {
            throw rows.of(maker.account()).stream()
                            .anyMatch(own -> own.originalId().equals(workshop))
                    ? Refusal.of("refusal.rehearsal.running")
                    : Refusal.of("refusal.rehearsal.full", RehearsalRows.PLACES);
        }
        return stage;
    }

    /** The rehearsals of {@code actor} in the workshops of an initiative, oldest first; none for anybody but its facilitators. */
    @Transactional(readOnly = true)
    public List<Rehearsal> of(Actor.Staff actor, UUID initiative) {
        membership.require(actor, initiative);
        return rows.of(actor.account()).stream()
                .map(row -> rehearsal(actor, row))
                .filter(each -> each.originalInitiative().equals(initiative))
                .toList();
    }

    /** The rehearsal that takes place in {@code workshop}, if it is one and {@code actor}'s own. */
    @Transactional(readOnly = true)
    public Optional<Rehearsal> in(Actor.Staff actor, UUID workshop) {
        return own(actor, workshop).map(row -> rehearsal(actor, row));
    }

    /** The rehearsal that takes place in a copy of an initiative, if it is {@code actor}'s own. */
    @Transactional(readOnly = true)
    public Optional<Rehearsal> inCopy(Actor.Staff actor, UUID initiative) {
        return rows.of(actor.account()).stream()
                .filter(row -> row.initiativeId().equals(initiative))
                .findFirst()
                .map(row -> rehearsal(actor, row));
    }

    /** Takes a rehearsal away with everything in it; every other workshop answers "not found". */
    public void wipe(Actor.Staff actor, UUID workshop) {
        erase(own(actor, workshop).orElseThrow(Refusal::notFound));
    }

    /** Takes away what was begun more than a day ago. */
    void tidy() {
        rows.begunBefore(OffsetDateTime.now(clock).minus(KEPT)).forEach(this::erase);
    }

    /** Somebody with a real phone, or on another node, may be in the middle of something that has to end first. */
    private void erase(RehearsalRow row) {
        curtain.alone(() -> {
            for (var left = TRIES; left > 0; left--) {
                try {
                    initiatives.erase(row.initiativeId());
                    return;
                } catch (TransientDataAccessException held) {
                    if (left == 1) {
                        throw held;
                    }
                }
            }
        });
    }

    private Optional<RehearsalRow> own(Actor.Staff actor, UUID workshop) {
        return rows.in(workshop).filter(row -> row.accountId().equals(actor.account()));
    }

    private Rehearsal rehearsal(Actor.Staff actor, RehearsalRow row) {
        return new Rehearsal(
                row.workshopId(),
                row.initiativeId(),
                row.originalId(),
                workshops.initiativeOf(row.originalId()),
                workshops.listed(actor, row.workshopId()).title(),
                row.people());
    }
}
