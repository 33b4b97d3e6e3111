package org.manof.rating.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.manof.rating.RatedOption;
import org.manof.rating.Spread;

/** How an option's place has changed since the round before, as the key of a sentence and by how many places. */
record Moved(String key, int places) {
    /** Empty where one of the rounds gives it no place. */
    static Optional<Moved> between(RatedOption before, RatedOption now) {
        var was = before.rank();
        var is = now.rank();
        if (was == null || is == null) {
            return Optional.empty();
        }
        if (!was.equals(is)) {
            return Optional.of(new Moved(was > is ? "depth.up_by" : "depth.down_by", Math.abs(was - is)));
        }
        var kept = Stream.of(now.holds(), now.moves()).allMatch(spread -> spread == null || kept(spread));
        return Optional.of(new Moved(kept ? "depth.kept" : "depth.same", 0));
    }

    private static boolean kept(Spread spread) {
        return spread.kept();
    }
}
