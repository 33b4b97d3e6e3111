package org.manof.recruitment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.manof.workshop.Writing;
import org.manof.workshop.Writings;
import org.springframework.stereotype.Component;

/**
 * Proposals as texts that facilitators may have to read first or to hide. There is no reveal: a text is before the room from when it was
 * sent, or approved, so that nothing has to be published here.
 */
@Component
public class CandidateWritings implements Writings {
    private final CandidateRows rows;
    private final Reviews reviews;

    CandidateWritings(CandidateRows rows, Reviews reviews) {
        this.rows = rows;
        this.reviews = reviews;
    }

    @Override
    public List<Writing> in(ActivityRef activity) {
        var decided = reviews.of(activity.id());
        var rules = reviews.rules(activity.id());
        return rows.sent(activity.id()).stream()
                .map(row -> new Writing(
                        row.id(),
                        Objects.requireNonNull(row.authorId()),
                        List.of(row.name(), row.place(), row.does(), row.adapts()),
                        Recruitment.shown(rules, decided.getOrDefault(row.id(), Review.NONE))))
                .toList();
    }

    /** What staff have taken up is theirs to decline, with its history. */
    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        if (rows.find(text)
                .filter(row -> row.status() != CandidateStatus.MAPPED)
                .isPresent()) {
            throw Refusal.of("refusal.candidate.taken");
        }
    }

    @Override
    public void publish(ActivityRef activity) {}

    @Override
    public void unpublish(UUID text) {}
}
