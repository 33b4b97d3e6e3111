package org.manof.lever;

import java.util.Optional;
import org.manof.rating.Rating;
import org.manof.workshop.ActivityRef;
import org.springframework.stereotype.Component;

/** What a lever would move, and how little it takes: the two questions of a rating, about the levers of the gallery. */
@Component
public class Effort {
    /** The key of the activity in which levers are rated. */
    public static final String KIND = "effort";

    private final LeverVotes votes;

    Effort(LeverVotes votes) {
        this.votes = votes;
    }

    /** The rating of an activity: the levers in the order of the gallery, as many as asked for. */
    public Rating.Sheet sheet(ActivityRef activity) {
        var options = votes.options(activity.workshop());
        return new Rating.Sheet(
                activity, options, size -> options.stream().limit(size).toList(), Optional::empty);
    }
}
