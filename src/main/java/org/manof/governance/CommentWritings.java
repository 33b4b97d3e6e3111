package org.manof.governance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.Writings;
import org.springframework.stereotype.Component;

/** The comments as texts that facilitators may have to read first or to hide. What is decided about them is all that they wait for. */
@Component
public class CommentWritings implements Writings {
    private final CommentRows comments;
    private final Reviews reviews;

    CommentWritings(CommentRows comments, Reviews reviews) {
        this.comments = comments;
        this.reviews = reviews;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        var readFirst = reviews.rules(activity.id()).readFirst();
        var decided = reviews.of(activity.id());
        return comments.written(activity.id()).stream()
                .map(row -> new Writing(
                        row.id(),
                        Objects.requireNonNull(row.authorId()),
                        List.of(row.content()),
                        !readFirst
                                || decided.getOrDefault(row.id(), Review.NONE).approved()))
                .toList();
    }

    /** Nothing is built on a comment. */
    @Override
    public void requireFree(ActivityRef activity, UUID text) {}

    @Override
    public void publish(ActivityRef activity) {}

    @Override
    public void unpublish(UUID text) {}
}
