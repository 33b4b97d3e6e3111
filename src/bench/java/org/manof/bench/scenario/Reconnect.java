package org.manof.bench.scenario;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;

/** All phones lose the line, at once or one by one, sleep in pockets, or are loaded anew; and each has to be of use again. */
final class Reconnect implements Scenario {
    private static final double JITTER = 3;
    private static final long SLEEP_MS = 40_000;
    private static final long SOON = TimeUnit.SECONDS.toNanos(10);

    @Override
    public String name() {
        return "reconnect";
    }

    @Override
    public String summary() {
        return "all lines are cut, at once and within 3 s; then all phones sleep for 40 s, and are loaded anew";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        crowd.settlesIn(30);
        return new Returning(sites, crowd);
    }

    /** A room that comes back. Of use again is a phone that the server can speak to and that has a vote acknowledged. */
    private record Returning(Sites sites, Crowd crowd) implements OneRoom {
        @Override
        public void round(Round round) throws Exception {
            var count = crowd.phones().size();
            crowd.phones().forEach(Phone::traffic);
            var now = new long[count];
            Arrays.fill(now, System.nanoTime());
            back(round, "cut at once→of use", now, Phone::losesTheLine);
            back(round, "cut within 3 s→of use", Pace.evenly(count, System.nanoTime(), JITTER), Phone::losesTheLine);
            sleep(round);
            Crowd.came(round, "round", crowd.phones());
            now = new long[count];
            Arrays.fill(now, System.nanoTime());
            back(round, "loaded anew→of use", now, phone -> {
                phone.vanishes();
                phone.returns();
            });
            crowd.calmsDown();
        }

        /** While they sleep the vote is closed and opened again, so that they have something to catch up with. */
        private void sleep(Round round) throws Exception {
            crowd.phones().forEach(Phone::sleeps);
            crowd.console().takes("CLOSE");
            Pace.rest(SLEEP_MS);
            var now = new long[crowd.phones().size()];
            Arrays.fill(now, System.nanoTime());
            Pace.allTogether(now.length, i -> () -> {
                crowd.phones().get(i).wakes();
                round.time("slept 40 s→caught up", crowd.phones().get(i).wakesTo(Stage.CLOSED) - now[i]);
                return i;
            });
            crowd.console().takes("REOPEN");
            back(round, "slept 40 s→of use again", now, Phone::connects);
        }

        private void back(Round round, String name, long[] due, Deed trouble) throws Exception {
            var soon = new AtomicInteger();
            Pace.allTogether(due.length, i -> () -> {
                var phone = crowd.phones().get(i);
                Pace.until(due[i]);
                trouble.on(phone);
                phone.connects();
                phone.sees(Stage.OPEN);
                var asked = System.nanoTime();
                var after = phone.taps(asked, new Random(asked))
                                .get(60, TimeUnit.SECONDS)
                                .at()
                        - due[i];
                round.time(name, after);
                if (after <= SOON) {
                    soon.incrementAndGet();
                }
                return i;
            });
            round.figure(name + " within 10 s", 100.0 * soon.get() / due.length, "%");
        }
    }
}
