package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeErased;
import org.manof.initiative.PassingInitiatives;
import org.manof.shared.Ids;
import org.manof.shared.Text;
import org.manof.shared.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes workshops of agendas, and takes those of an erased initiative away. For callers that have authorised themselves. */
@Component
public class WorkshopCopies {
    /** How long the join code opens the door: evenings a week apart fit in. */
    private static final Period OPEN_DOOR = Period.ofDays(90);

    private final WorkshopRows workshops;
    private final ActivityRows activities;
    private final Commands commands;
    private final Changes changes;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkshopCopies(
            WorkshopRows workshops,
            ActivityRows activities,
            Commands commands,
            Changes changes,
            Kinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.activities = activities;
        this.commands = commands;
        this.changes = changes;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a copy of {@code original} to rehearse in, in the copy of its initiative, and has the rooms bring what it may build on. */
    public UUID rehearse(UUID original, PassingInitiatives.Copy copy) {
        var row = workshops.find(original).orElseThrow();
        var earlier = make(copy.initiative(), row.title(), List.of(), original);
        events.publishEvent(
                new WorkshopRehearsed(original, earlier.id(), row.initiativeId(), copy.initiative(), copy.parts()));
        return make(copy.initiative(), row.title(), activities.agenda(original), original)
                .id();
    }

    WorkshopRow make(UUID initiative, String title, List<AgendaItem> agenda, @Nullable UUID rehearsalOf) {
        var now = OffsetDateTime.now(clock);
        var row = new WorkshopRow(
                Ids.next(),
                initiative,
                Text.required(title, 120),
                JoinCode.fresh(),
                Token.fresh(),
                0,
                null,
                null,
                false,
                false,
                null,
                now.plus(OPEN_DOOR),
                null,
                rehearsalOf);
        workshops.add(row, now);
        agenda.forEach(item -> activities.add(
                row.id(),
                item.inAnother(Ids.next()),
                kinds.of(item.kind()).place().repeatable()));
        return row;
    }

    /** Last of all, since every other room holds on to workshops. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void erased(InitiativeErased erased) {
        for (var workshop : workshops.ofInitiative(erased.initiative())) {
            changes.touchAtOnce(workshop.id());
            commands.forgetOf(workshop.id());
            workshops.remove(workshop.id());
        }
    }
}
