package org.manof.bench.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;
import org.manof.bench.scenario.Crowd;
import org.manof.bench.scenario.Pace;
import org.manof.bench.scenario.Setting;
import org.manof.bench.scenario.Sites;
import org.manof.bench.stand.Harm;

/** The room that something happens to. */
record Scene(Setting setting, Sites sites, Crowd crowd) {
    private static final int TRIES = 3;

    /** Everybody with a phone. */
    List<Phone> phones() {
        return crowd.phones();
    }

    /** What can be done to the servers. */
    Harm harm() {
        return setting.stand().harm();
    }

    /**
     * Everybody votes once more and has it acknowledged, whoever finds the page gone loads it anew; then board and console count
     * everybody. Returns how long after {@code since} (of {@link System#nanoTime}) the last one was that far, in seconds.
     */
    double everybodyVotes(long since) throws InterruptedException {
        var after = new long[phones().size()];
        Pace.allTogether(after.length, i -> () -> {
            after[i] = votes(phones().get(i)) - since;
            return i;
        });
        crowd.board().counts(after.length);
        crowd.console().counts(after.length);
        return Arrays.stream(after).max().orElse(0) / 1e9;
    }

    private static long votes(Phone phone) throws Exception {
        for (var left = TRIES; ; left--) {
            try {
                if (!phone.open()) {
                    phone.comesBack();
                }
                phone.sees(Stage.OPEN);
                var now = System.nanoTime();
                return phone.taps(now, new Random(now))
                        .get(90, TimeUnit.SECONDS)
                        .at();
            } catch (ExecutionException | RuntimeException pageGone) {
                if (left == 0) {
                    throw pageGone;
                }
                phone.comesBack();
            }
        }
    }

    /** Closes, reveals what everybody has on their own screen, and opens the next round. */
    void goesOn() {
        crowd.console().takes("CLOSE");
        phones().forEach(phone -> phone.sees(Stage.CLOSED));
        reveals();
        crowd.console().takes("REOPEN");
        phones().forEach(phone -> phone.sees(Stage.OPEN));
        crowd.board().counts(0);
        crowd.console().counts(0);
    }

    /** Reveals a closed round. Refuses where the board has not the dots that the phones have. */
    void reveals() {
        var own = phones().stream().mapToInt(Phone::dots).sum();
        crowd.console().takes("REVEAL");
        phones().forEach(phone -> phone.sees(Stage.REVEALED));
        crowd.board().sees(Stage.REVEALED);
        var all = crowd.board().dots().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (own != all) {
            throw new IllegalStateException("the phones have " + own + " dots, the board shows " + all);
        }
    }
}
