package org.manof.bench.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.scenario.Pace;
import org.manof.bench.wire.Answer;

/**
 * People tap five times each when it is their time, whatever happens meanwhile; new ones begin all the time. Who finds the page gone
 * loads it anew. A tap without an answer is lost with its page, as far as its owner knows.
 */
final class Storm {
    private static final int TAPS = 5;
    private static final double LAST_TO_BEGIN = 0.8;
    private static final int PATIENCE_SECONDS = 90;

    private final List<Phone> phones;
    private final long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
    private final long[][] due;
    private final Collection<Tap> taps = new ConcurrentLinkedQueue<>();
    private final int sentAgain;

    private record Tap(long due, CompletableFuture<Answer> answer) {
        boolean answered() {
            return answer.isDone() && !answer.isCompletedExceptionally();
        }

        long at() {
            return answer.join().at();
        }
    }

    /** So many seconds, beginning in a moment; {@code seed} decides who taps when and on what. */
    Storm(List<Phone> phones, long seed, double seconds) {
        this.phones = phones;
        this.due = new long[phones.size()][];
        var chance = new Random(seed);
        Arrays.setAll(due, i -> {
            var part = LAST_TO_BEGIN * i / phones.size();
            return Pace.byChance(TAPS, start + (long) (part * seconds * 1e9), (1 - part) * seconds, chance);
        });
        this.sentAgain = phones.stream().mapToInt(Phone::sentAgain).sum();
    }

    /** So many seconds after it began. */
    void reaches(double seconds) {
        Pace.until(start + (long) (seconds * 1e9));
    }

    /** Has people tap while {@code trouble} happens; comes back when it is over and everybody's taps have an answer or never will. */
    void rages(Callable<?> trouble) throws InterruptedException {
        Pace.allTogether(phones.size() + 1, i -> i < phones.size() ? () -> votes(phones.get(i), due[i]) : trouble);
    }

    private Object votes(Phone phone, long[] moments) throws Exception {
        var chance = new Random(moments[0]);
        var mine = new ArrayList<Tap>();
        for (var moment : moments) {
            Pace.until(moment);
            if (!phone.open()) {
                phone.comesBack();
            }
            phone.tapsIfOpen(moment, chance).ifPresent(answer -> mine.add(new Tap(moment, answer)));
        }
        taps.addAll(mine);
        for (var tap : mine) {
            try {
                var unused = tap.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException lost) {
                // Its page is gone: nobody was told anything.
            }
        }
        return phone;
    }

    /** How many taps were acknowledged or refused between two moments of {@link System#nanoTime}. */
    long answeredBetween(long from, long until) {
        return taps.stream()
                .filter(Tap::answered)
                .filter(tap -> tap.at() > from && tap.at() < until)
                .count();
    }

    /** How many were refused. */
    long refused() {
        return taps.stream()
                .filter(Tap::answered)
                .filter(tap -> tap.answer().join().runs("refuse", null))
                .count();
    }

    /** Notes when taps were answered, and how many never were. */
    void measure(Round round) {
        var answered = taps.stream().filter(Tap::answered).toList();
        answered.forEach(tap -> round.time("acknowledgement", tap.at() - tap.due()));
        round.figure("taps", taps.size(), "");
        round.figure("taps without an answer", taps.size() - answered.size(), "");
        round.figure(
                "taps sent again", phones.stream().mapToInt(Phone::sentAgain).sum() - sentAgain, "");
    }

    /** When each person was due to vote first, in order. */
    long[] firsts() {
        return Arrays.stream(due).mapToLong(moments -> moments[0]).sorted().toArray();
    }
}
