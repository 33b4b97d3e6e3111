package org.manof.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts revealed rounds, for screens and files, inside calls that are already authorised. What is hidden, about too few people, or
 * could be had by subtraction is not counted here, whoever asks.
 */
@Service
public class Ratings {
    private final RatingRounds rounds;
    private final RatingRows rows;

    Ratings(RatingRounds rounds, RatingRows rows) {
        this.rounds = rounds;
        this.rows = rows;
    }

    /** The revealed rounds of an activity, oldest first; {@code options} are all that may have been on a shortlist. */
    @Transactional(readOnly = true)
    public List<RatedRound> revealed(ActivityRef activity, List<BallotOption> options) {
        var known = options.stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        var tabulation = new Tabulation();
        var revealed = new ArrayList<RatedRound>();
        for (var round : rounds.seen(activity.id())) {
            var shortlist = rounds.shortlist(round.id()).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
            var rated = tabulation.next(round.number(), shortlist, rows.counted(round.id()));
            if (round.revealedAt() != null) {
                revealed.add(rated);
            }
        }
        return List.copyOf(revealed);
    }
}
