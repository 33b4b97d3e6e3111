package org.manof.bench.fault;

import java.util.Optional;
import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Crowd;
import org.manof.bench.scenario.Scenario;
import org.manof.bench.scenario.Setting;
import org.manof.bench.scenario.Steps;
import org.manof.bench.stand.Layout;

/** One room to which the same mishap happens in every round; after each of them everybody is of use, and the reveal shows what all have. */
final class UnderFault implements Scenario {
    private static final double COME_PER_SECOND = 6;

    private final Mishap mishap;

    UnderFault(Mishap mishap) {
        this.mishap = mishap;
    }

    @Override
    public String name() {
        return mishap.name();
    }

    @Override
    public String summary() {
        return mishap.summary();
    }

    @Override
    public Optional<String> lacks(Layout layout) {
        return mishap.lacks(layout);
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = mishap.sites(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        crowd.settlesIn(setting.participants() / COME_PER_SECOND);
        new Steps(crowd).walk();
        crowd.calmsDown();
        return new Struck(mishap, new Scene(setting, sites, crowd));
    }

    private record Struck(Mishap mishap, Scene scene) implements Load {
        @Override
        public void round(Round round) throws Exception {
            mishap.strikes(scene, round);
            var unused = scene.everybodyVotes(System.nanoTime());
            scene.goesOn();
        }

        @Override
        public void settle() throws Exception {
            var unused = scene.everybodyVotes(System.nanoTime());
            new Steps(scene.crowd()).end();
            scene.crowd().calmsDown();
        }

        @Override
        public void close() throws Exception {
            scene.crowd().leaves();
            scene.sites().close();
            mishap.ends();
        }
    }
}
