package org.manof.lever;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.Writings;
import org.springframework.stereotype.Component;

/** The proposals as texts that facilitators may have to read first or to hide. */
@Component
public class LeverWritings implements Writings {
    private final LeverRows levers;
    private final LeverVotes votes;
    private final ChosenRows chosen;
    private final Reviews reviews;

    LeverWritings(LeverRows levers, LeverVotes votes, ChosenRows chosen, Reviews reviews) {
        this.levers = levers;
        this.votes = votes;
        this.chosen = chosen;
        this.reviews = reviews;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        return levers.written(activity.workshop()).stream()
                .map(row -> new Writing(
                        row.id(),
                        Objects.requireNonNull(row.authorId()),
                        List.of(row.title(), row.rightTime(), row.systems()),
                        row.published()))
                .toList();
    }

    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        var shelf = levers.shelf(activity.workshop());
        if (shelf.merged(text)
                || shelf.find(text).filter(row -> !shelf.stands(row)).isPresent()) {
            throw Refusal.of("refusal.review.merged");
        }
        if (votes.begun(activity.workshop()) || chosen.find(text).isPresent()) {
            throw Refusal.of("refusal.review.bound");
        }
    }

    @Override
    public void unpublish(UUID text) {
        levers.unpublish(text);
    }

    @Override
    public void publish(ActivityRef activity) {
        levers.publish(
                activity.workshop(),
                activity.round(),
                reviews.rules(activity.id()).readFirst());
    }
}
