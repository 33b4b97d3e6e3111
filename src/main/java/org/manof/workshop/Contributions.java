package org.manof.workshop;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.manof.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a participant's vote, text or placement gets in: authorised, once, and only while the activity is open. */
@Service
public class Contributions {
    private final Access access;
    private final Commands commands;
    private final Changes changes;
    private final WorkshopRows workshops;

    Contributions(Access access, Commands commands, Changes changes, WorkshopRows workshops) {
        this.access = access;
        this.commands = commands;
        this.changes = changes;
        this.workshops = workshops;
    }

    /**
     * Carries out {@code work} in one transaction. A {@code command} seen before is passed over in silence: its effect is there.
     * Refuses strangers, removed people and closed activities; a refusal undoes everything.
     */
    @Transactional
    public void contribute(Actor actor, UUID workshop, UUID activity, UUID command, Consumer<Participant> work) {
        var unused = contributeFor(actor, workshop, activity, command, participant -> {
            work.accept(participant);
            return true;
        });
    }

    /** As {@link #contribute}, and gives what {@code work} gave; empty if the command was seen before. */
    @Transactional
    public <T> Optional<T> contributeFor(
            Actor actor, UUID workshop, UUID activity, UUID command, Function<Participant, T> work) {
        var participant = access.participant(actor, workshop);
        if (!commands.isNew(command)) {
            return Optional.empty();
        }
        var result = work.apply(participant);
        changes.touchWhileOpen(workshop, activity);
        return Optional.of(result);
    }

    /** As {@link #contribute} for a facilitator's decision, at whatever phase, unless the workshop is closed for the day. The consumer gets the account's id. */
    @Transactional
    public void decide(Actor actor, UUID workshop, UUID command, Consumer<UUID> work) {
        var facilitator = access.facilitator(actor, workshop);
        if (commands.isNew(command)) {
            changes.touch(workshop);
            workshops.inSession(workshop);
            work.accept(facilitator.account());
        }
    }
}
