package org.manof.bench.scenario;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;

/** A long workshop: a few people act, five times as many only look on, and now and then somebody's page is loaded anew. */
final class Soak implements Scenario {
    private static final int IDLE = 5;
    private static final int SECONDS = 60;
    private static final int TAPS = 4;
    private static final int RELOADED = 10;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String summary() {
        return "a minute a round: the participants vote, five times as many look on, one in ten loses the page";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        var lookers = Crowd.another(setting, sites, "סדנה שקטה", IDLE * setting.participants());
        lookers.comes(SECONDS);
        lookers.opensFirstVote();
        crowd.settlesIn(30);
        return new Soaking(setting, sites, crowd, lookers);
    }

    /** Two rooms, a busy and a quiet one. */
    private record Soaking(Setting setting, Sites sites, Crowd crowd, Crowd lookers) implements Load {
        @Override
        public void round(Round round) throws Exception {
            var chance = new Random(round.number());
            var phones = crowd.phones();
            var start = System.nanoTime();
            var due = new long[phones.size()][];
            Arrays.setAll(due, i -> Pace.byChance(TAPS, start, SECONDS, chance));
            round.underLoad(
                    TAPS * phones.size(),
                    () -> Pace.allTogether(phones.size(), i -> () -> {
                        act(round, phones.get(i), due[i], (i + round.number()) % RELOADED == 0);
                        return i;
                    }));
            crowd.console().takes("CLOSE");
            phones.forEach(phone -> phone.sees(Stage.CLOSED));
            crowd.console().takes("REOPEN");
            phones.forEach(phone -> phone.sees(Stage.OPEN));
            Crowd.came(round, "minute", phones);
            round.figure("live heap after the minute", setting.stand().liveHeap() / 1e6, "MB");
            round.figure("resident after the minute", setting.stand().residentBytes() / 1e6, "MB");
        }

        private static void act(Round round, Phone phone, long[] due, boolean reloaded) throws Exception {
            for (var moment : due) {
                Pace.until(moment);
                var answer = phone.taps(moment, new Random(moment)).get(60, TimeUnit.SECONDS);
                round.time("acknowledgement", answer.at() - moment);
            }
            if (reloaded) {
                var lost = System.nanoTime();
                phone.vanishes();
                phone.returns();
                round.time("loaded anew", phone.sees(Stage.OPEN) - lost);
            }
        }

        @Override
        public void settle() {
            new Steps(crowd).end();
            new Steps(lookers).end();
            crowd.calmsDown();
            lookers.calmsDown();
        }

        @Override
        public void close() throws Exception {
            crowd.leaves();
            lookers.leaves();
            sites.close();
        }
    }
}
