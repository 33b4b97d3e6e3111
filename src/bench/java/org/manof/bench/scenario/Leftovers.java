package org.manof.bench.scenario;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;

/** What the server keeps of pages that were loaded anew without a word, and of phones that sleep, three minutes later. */
final class Leftovers implements Scenario {
    private static final int RELOADS = 3;
    private static final long THREE_MINUTES = 180_000;
    private static final double SECONDS = 20;

    @Override
    public String name() {
        return "leftovers";
    }

    @Override
    public String summary() {
        return "all pages are lost and loaded anew three times, then all phones sleep; memory three minutes after each";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        crowd.settlesIn(30);
        return new Leaving(setting, sites, crowd);
    }

    /** A room whose people do not say goodbye. */
    private record Leaving(Setting setting, Sites sites, Crowd crowd) implements OneRoom {
        @Override
        public void round(Round round) throws Exception {
            heap(round, "everybody there");
            for (var time = 0; time < RELOADS; time++) {
                all(SECONDS, phone -> {
                    phone.vanishes();
                    phone.returns();
                });
            }
            heap(round, "right after three reloads each");
            Pace.rest(THREE_MINUTES);
            heap(round, "three minutes after the reloads");
            crowd.phones().forEach(Phone::sleeps);
            Pace.rest(THREE_MINUTES);
            heap(round, "all asleep for three minutes");
            all(SECONDS, phone -> wakes(round, phone));
            crowd.calmsDown();
        }

        /** The page notices that it is not known any more, loads itself again, and a vote counts. */
        private static void wakes(Round round, Phone phone) throws Exception {
            var woken = System.nanoTime();
            phone.comesBack();
            phone.sees(Stage.OPEN);
            var asked = System.nanoTime();
            var answer = phone.taps(asked, new Random(asked)).get(60, TimeUnit.SECONDS);
            round.time("woken→of use", answer.at() - woken);
        }

        private void all(double seconds, Deed deed) throws InterruptedException {
            var due = Pace.evenly(crowd.phones().size(), System.nanoTime(), seconds);
            Pace.allTogether(due.length, i -> () -> {
                Pace.until(due[i]);
                deed.on(crowd.phones().get(i));
                return i;
            });
        }

        private void heap(Round round, String when) throws Exception {
            round.figure("live heap, " + when, setting.stand().liveHeap() / 1e6, "MB");
        }
    }
}
