package org.manof.lever;

import org.manof.shared.Ids;
import org.manof.workshop.WorkshopRehearsed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a rehearsal the levers that other workshops of the initiative have chosen, without their authors and votes. */
@Component
class RehearsedLevers {
    private final LeverRows levers;
    private final ChosenRows chosen;
    private final ApplicationEventPublisher events;

    RehearsedLevers(LeverRows levers, ChosenRows chosen, ApplicationEventPublisher events) {
        this.levers = levers;
        this.chosen = chosen;
        this.events = events;
    }

    /** After those who only bring what they have: a chosen lever begins rows of the plan. */
    @EventListener
    @Order(10)
    void copy(WorkshopRehearsed rehearsed) {
        for (var each : chosen.ofInitiative(rehearsed.initiative())) {
            if (!each.workshopId().equals(rehearsed.rehearsed())) {
                copy(rehearsed, each);
            }
        }
    }

    private void copy(WorkshopRehearsed rehearsed, ChosenRow each) {
        var lever = levers.find(each.leverId()).orElseThrow();
        var copy = new LeverRow(
                Ids.next(),
                rehearsed.copy(),
                rehearsed.earlier(),
                null,
                lever.title(),
                lever.rightTime(),
                lever.systems(),
                1,
                null);
        levers.add(
                copy,
                levers.componentsOf(lever.id()).stream().map(rehearsed::part).toList());
        var goal = rehearsed.part(each.goalId());
        var unused = chosen.add(copy.id(), rehearsed.earlier(), goal, each.reason(), each.chosenBy());
        events.publishEvent(new LeverChosen(rehearsed.copy(), copy.id(), goal, rehearsed.earlier()));
    }
}
