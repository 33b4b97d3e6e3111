package org.manof.bench.scenario;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.manof.bench.figures.Round;

/** Everybody writes a lever and sends it, within a minute. */
final class Levers implements Scenario {
    private static final double SECONDS = 60;
    private static final double WRITING = 3;

    @Override
    public String name() {
        return "levers";
    }

    @Override
    public String summary() {
        return "a lever each within 60 s, in Hebrew, Arabic and Latin letters";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        crowd.comes(30);
        new Way(crowd).toLevers();
        var load = new Writers(sites, crowd);
        Pace.allTogether(crowd.phones().size(), i -> () -> {
            crowd.phones().get(i).writing().writes("", LeverTexts.time(i), LeverTexts.systems(i));
            return i;
        });
        crowd.calmsDown();
        return load;
    }

    /** A room that writes. A proposal is private until it is published, so that no other screen shows it. */
    private record Writers(Sites sites, Crowd crowd) implements Load {
        @Override
        public void round(Round round) throws Exception {
            var phones = crowd.phones();
            var due = Pace.byChance(phones.size(), System.nanoTime(), SECONDS, new Random(round.number()));
            round.underLoad(phones.size(), () -> Pace.allTogether(phones.size(), i -> () -> write(round, i, due[i])));
            crowd.calmsDown();
        }

        /** Typing ends before the moment at which the button is pressed. */
        private Object write(Round round, int who, long due) throws Exception {
            var writing = crowd.phones().get(who).writing();
            var number = round.number() * 10_000 + who;
            var title = LeverTexts.title(number);
            Pace.until(due - (long) (WRITING * 1e9));
            var started = System.nanoTime();
            writing.writes(title, LeverTexts.time(number), LeverTexts.systems(number));
            round.time("kept while typing", System.nanoTime() - started);
            Pace.until(due);
            var answer = writing.sends(title, due).get(60, TimeUnit.SECONDS);
            round.time("acknowledgement", answer.at() - due);
            return answer;
        }

        @Override
        public void settle() {
            crowd.calmsDown();
        }

        @Override
        public void close() throws Exception {
            crowd.leaves();
            sites.close();
        }
    }
}
