package org.manof.programme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.springframework.stereotype.Component;

/** Programmes as texts that facilitators may have to read first or to hide. What is shown follows from that at once: there is no reveal. */
@Component
public class ProgrammeWritings implements Writings {
    private final ProgrammeRows rows;
    private final Bound bound;
    private final ProgrammeShelf shelf;
    private final Reviews reviews;

    ProgrammeWritings(ProgrammeRows rows, Bound bound, ProgrammeShelf shelf, Reviews reviews) {
        this.rows = rows;
        this.bound = bound;
        this.shelf = shelf;
        this.reviews = reviews;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        var decided = reviews.of(activity.id());
        var rules = reviews.rules(activity.id());
        return rows.written(activity.id()).stream()
                .map(row -> new Writing(
                        row.id(),
                        Objects.requireNonNull(row.authorId()),
                        row.about().words().toList(),
                        published(decided.getOrDefault(row.id(), Review.NONE), rules)))
                .toList();
    }

    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        var row = rows.find(text).orElseThrow(Refusal::notFound);
        if (row.mergedInto() != null || shelf.of(activity.initiative()).merged(text)) {
            throw Refusal.of("refusal.review.merged");
        }
        if (bound.held(text)) {
            throw Refusal.of("refusal.review.bound");
        }
    }

    /** Nothing is kept beside what was decided. */
    @Override
    public void unpublish(UUID text) {}

    /** As {@link #unpublish}. */
    @Override
    public void publish(ActivityRef activity) {}

    /** Whether it was put before the room, though it may be hidden since. */
    static boolean published(Review review, WritingRules rules) {
        return review.approved() || !rules.readFirst();
    }
}
