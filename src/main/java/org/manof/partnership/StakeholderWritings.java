package org.manof.partnership;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.Writings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The stakeholders whom participants add, as texts that facilitators may have to read first or to hide. They are an entry of a common list:
 * seen at once, and signed by nobody.
 */
@Component
public class StakeholderWritings implements Writings {
    private final StakeholderRows rows;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;

    StakeholderWritings(StakeholderRows rows, Reviews reviews, ApplicationEventPublisher events) {
        this.rows = rows;
        this.reviews = reviews;
        this.events = events;
    }

    @Override
    public boolean nameless() {
        return true;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        return rows.addedIn(activity.id()).stream()
                .map(added -> new Writing(
                        added.stakeholder().id(),
                        added.by(),
                        List.copyOf(added.stakeholder().name().texts().values()),
                        added.shown()))
                .toList();
    }

    /** Whoever is placed can be hidden, and is where they were when they are shown again; a settled circle and the plan hold them. */
    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        if (!rows.lock(text)) {
            throw Refusal.notFound();
        }
        if (rows.settled(text)) {
            throw Refusal.of("refusal.stakeholder.bound");
        }
        events.publishEvent(new StakeholderLeaving(activity.initiative(), text));
    }

    @Override
    public void publish(ActivityRef activity) {
        rows.show(activity.id(), reviews.rules(activity.id()).readFirst());
    }

    @Override
    public void unpublish(UUID text) {
        rows.unshow(text);
    }
}
