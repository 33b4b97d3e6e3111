package org.manof.assumption;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.Writings;
import org.springframework.stereotype.Component;

/** The assumptions as texts that facilitators may have to read first or to hide. */
@Component
public class AssumptionWritings implements Writings {
    private final AssumptionRows assumptions;
    private final AssumptionsRated rating;
    private final Reviews reviews;

    AssumptionWritings(AssumptionRows assumptions, AssumptionsRated rating, Reviews reviews) {
        this.assumptions = assumptions;
        this.rating = rating;
        this.reviews = reviews;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        return assumptions.written(activity.workshop()).stream()
                .map(row -> new Writing(
                        row.id(), Objects.requireNonNull(row.authorId()), List.of(row.content()), row.published()))
                .toList();
    }

    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        var gallery = assumptions.gallery(activity.workshop());
        if (gallery.merged(text)
                || gallery.find(text).filter(row -> !gallery.stands(row)).isPresent()) {
            throw Refusal.of("refusal.review.merged");
        }
        if (rating.in(activity.workshop())) {
            throw Refusal.of("refusal.review.bound");
        }
    }

    @Override
    public void unpublish(UUID text) {
        assumptions.unpublish(text);
    }

    @Override
    public void publish(ActivityRef activity) {
        assumptions.publish(
                activity.workshop(),
                activity.round(),
                reviews.rules(activity.id()).readFirst());
    }
}
