package org.manof.bench.scenario;

import java.io.IOException;
import org.manof.bench.figures.Round;
import org.manof.bench.wire.Site;

/** Bursts of votes, on a server that has seen some already, or as the very first thing that it sees. */
final class Vote implements Scenario {
    private static final int WARM_UPS = 3;

    private final boolean cold;

    Vote(boolean cold) {
        this.cold = cold;
    }

    @Override
    public String name() {
        return cold ? "first-vote" : "vote";
    }

    @Override
    public String summary() {
        return cold
                ? "five votes each in five seconds, the first that a freshly started server sees"
                : "five votes each in five seconds, then close, reveal and open again";
    }

    @Override
    public boolean coldEachRound() {
        return cold;
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var site = new Site(setting.stand().nodes().getFirst());
        var crowd = Crowd.demo(setting, site);
        crowd.comes(30);
        crowd.opensFirstVote();
        if (!cold) {
            for (var burst = 1; burst <= WARM_UPS; burst++) {
                new Burst(crowd, -burst).warmUp();
                new Steps(crowd).walk();
            }
        }
        crowd.calmsDown();
        return new Voting(site, crowd);
    }

    /** A room that votes. */
    private record Voting(Site site, Crowd crowd) implements Load {
        @Override
        public void round(Round round) throws Exception {
            new Burst(crowd, round.number()).measure(round);
            new Steps(crowd).measure(round);
            crowd.calmsDown();
        }

        @Override
        public void settle() throws Exception {
            new Burst(crowd, 0).warmUp();
            new Steps(crowd).end();
            crowd.calmsDown();
        }

        @Override
        public void close() throws InterruptedException, IOException {
            crowd.leaves();
            site.close();
        }
    }
}
