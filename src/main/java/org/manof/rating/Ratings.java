package org.manof.rating;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Phase;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts revealed rounds, for screens and files, inside calls that are already authorised. What is hidden, about too few people, or
 * could be had by subtraction is not counted here, whoever asks.
 */
@Service
public class Ratings {
    private final SeenRounds rounds;
    private final RatingLists lists;
    private final RatingRows rows;

    Ratings(RatingLists lists, RatingRows rows, JdbcClient jdbc, Clock clock) {
        this.rounds = new SeenRounds(jdbc, clock, "rating_round", rows);
        this.lists = lists;
        this.rows = rows;
    }

    /** The revealed rounds of an activity, oldest first; {@code options} are all that may have been on a shortlist. */
    @Transactional(readOnly = true)
    public List<RatedRound> revealed(ActivityRef activity, List<BallotOption> options) {
        var known = options.stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        var tabulation = new Tabulation();
        var revealed = new ArrayList<RatedRound>();
        for (var round : rounds.seen(activity.id())) {
            var shortlist = lists.of(round.id()).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
            var rated = tabulation.next(round.number(), shortlist, rows.counted(round.id()));
            if (round.revealed()) {
                revealed.add(rated);
            }
        }
        return List.copyOf(revealed);
    }

    /** Whether anybody has answered in any round of an activity, or may be answering this moment. */
    public boolean begun(ActivityRef activity) {
        return activity.phase() == Phase.OPEN
                || rounds.of(activity.id()).stream().anyMatch(round -> rows.any(round.id()));
    }

    SeenRounds rounds() {
        return rounds;
    }
}
