package org.manof.rating;

import java.util.Map;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal rates: one option after the other, not always able to judge. */
@Component
public class SimulatedRater {
    private static final double CANNOT_JUDGE = 0.12;
    private static final double SECOND_THOUGHT = 0.1;

    private final Rating rating;
    private final RatingLists lists;
    private final Ratings ratings;

    SimulatedRater(Rating rating, RatingLists lists, Ratings ratings) {
        this.rating = rating;
        this.lists = lists;
        this.ratings = ratings;
    }

    /** Answers the next question, or one anew; false if nothing is left to do. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var options = ratings.rounds()
                .latest(activity)
                .map(round -> lists.of(round.id()))
                .orElseThrow();
        var mine = rating.mine(who.actor(), activity).scores();
        for (var option : options) {
            for (var question : Question.values()) {
                if (!mine.getOrDefault(option, Map.of()).containsKey(question)) {
                    var score = who.happens(CANNOT_JUDGE)
                            ? Question.CANNOT_JUDGE
                            : who.step(option, 1 + question.ordinal(), Question.STEPS);
                    rating.put(who.actor(), activity, option, question, score, who.command());
                    return true;
                }
            }
        }
        if (options.isEmpty() || !who.happens(SECOND_THOUGHT)) {
            return false;
        }
        var option = who.any(options);
        rating.put(who.actor(), activity, option, Question.HOLDS, who.step(option, 1, Question.STEPS), who.command());
        return true;
    }
}
