package org.manof.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Counts;
import org.manof.bench.people.Phone;
import org.manof.bench.wire.Answer;

/**
 * Everybody votes in the same five seconds, five taps each. While it is hidden, a vote shows outside its own phone in one way alone: the
 * board and the console count those who have voted. So "vote→board" goes from the k-th scheduled first tap until at least k are counted.
 */
public final class Burst {
    static final int TAPS = 5;
    static final double SECONDS = 5;

    private final Crowd crowd;
    private final long[][] due;

    /** A burst that begins in a moment; {@code seed} decides who taps when and on what. */
    public Burst(Crowd crowd, long seed) {
        var chance = new Random(seed);
        var start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
        this.crowd = crowd;
        this.due = new long[crowd.phones().size()][];
        Arrays.setAll(due, i -> Pace.byChance(TAPS, start, SECONDS, chance));
    }

    /** Has everybody in all these rooms vote at the same time, waits until it is answered and counted, and writes it down. */
    static void measure(Round round, List<Burst> rooms) throws Exception {
        rooms.forEach(Burst::forget);
        var taps = rooms.stream().mapToInt(room -> TAPS * room.due.length).sum();
        round.underLoad(
                taps,
                () -> Pace.allTogether(rooms.size(), i -> () -> {
                    rooms.get(i).run(round);
                    return i;
                }));
        for (var room : rooms) {
            var firsts = room.firsts();
            shown(round, "vote→board", firsts, room.crowd.board().turnouts(), room.voters());
            shown(round, "vote→console", firsts, room.crowd.console().turnouts(), room.voters());
        }
        // What is still owed to a phone comes with its slice of the second.
        Pace.rest(1_200);
        Crowd.came(
                round,
                "burst",
                rooms.stream().flatMap(room -> room.crowd.phones().stream()).toList());
    }

    /** Has everybody vote, unmeasured. */
    public void warmUp() throws Exception {
        run(null);
    }

    private void forget() {
        crowd.phones().forEach(Phone::traffic);
        crowd.board().turnouts();
        crowd.console().turnouts();
    }

    private void run(@Nullable Round round) throws Exception {
        var refused = new AtomicInteger();
        Pace.allTogether(due.length, i -> () -> {
            var answers = taps(i);
            for (var tap = 0; tap < TAPS; tap++) {
                var answer = answers.get(tap).get(60, TimeUnit.SECONDS);
                if (answer.runs("refuse", null)) {
                    refused.incrementAndGet();
                } else if (round != null) {
                    round.time("acknowledgement", answer.at() - due[i][tap]);
                }
            }
            return i;
        });
        var voters = voters();
        if (round != null) {
            round.figure("taps refused", refused.get(), "");
            round.figure("voters without a vote", due.length - voters, "");
        }
        crowd.board().counts(voters);
        crowd.console().counts(voters);
    }

    /** Those whose votes were taken: a server that is overburdened may have refused all of somebody's. */
    private int voters() {
        return (int) crowd.phones().stream().filter(Phone::hasVoted).count();
    }

    private List<CompletableFuture<Answer>> taps(int who) {
        var chance = new Random(due[who][0]);
        var answers = new ArrayList<CompletableFuture<Answer>>();
        for (var moment : due[who]) {
            Pace.until(moment);
            answers.add(crowd.phones().get(who).taps(moment, chance));
        }
        return answers;
    }

    private long[] firsts() {
        return Arrays.stream(due).mapToLong(moments -> moments[0]).sorted().toArray();
    }

    /** Adds, from each of the moments at which somebody voted first, in order, until as many of these voters were counted. */
    public static void shown(Round round, String name, long[] firsts, List<Counts.Count> turnouts, int voters) {
        for (var k = 1; k <= voters; k++) {
            var enough = k;
            var at = turnouts.stream()
                    .filter(turnout -> turnout.count() >= enough)
                    .findFirst()
                    .orElseThrow()
                    .at();
            round.time(name, at - firsts[k - 1]);
        }
    }
}
