package org.manof.bench.fault;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.manof.bench.figures.Round;
import org.manof.bench.scenario.Burst;
import org.manof.bench.scenario.Sites;
import org.manof.bench.stand.Stand;

/** All phones are far away behind a bad network. It is no {@code netem}, which not every kernel has, but a relay in this process. */
final class SlowNetwork implements Mishap {
    private static final double SECONDS = 5;

    private final List<SlowRoad> roads = new ArrayList<>();

    @Override
    public String name() {
        return "slow-network";
    }

    @Override
    public String summary() {
        return "phones behind 300 ms ± 100 ms of delay each way and 2 % of loss, by a relay";
    }

    @Override
    public Sites sites(Stand stand) throws IOException {
        var doors = new ArrayList<URI>();
        for (var node : stand.nodes()) {
            var road = new SlowRoad(node);
            roads.add(road);
            doors.add(road.address());
        }
        return Sites.by(stand, doors);
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var board = scene.crowd().board();
        board.turnouts();
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        storm.rages(() -> SECONDS);
        storm.measure(round);
        board.counts(scene.phones().size());
        Burst.shown(
                round,
                "vote→board",
                storm.firsts(),
                board.turnouts(),
                scene.phones().size());
    }

    @Override
    public void ends() throws IOException {
        for (var road : roads) {
            road.close();
        }
    }
}
