package org.manof.bench.fault;

import java.util.List;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.scenario.Burst;

/** Half of the phones keep their lines open and read nothing of them, while the other half votes for a minute. */
final class Deaf implements Mishap {
    private static final double SECONDS = 60;

    @Override
    public String name() {
        return "deaf";
    }

    @Override
    public String summary() {
        return "half of the phones never read what the server sends, while the others vote for a minute";
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var half = scene.phones().size() / 2;
        var voters = scene.phones().subList(half, scene.phones().size());
        var deaf = scene.phones().subList(0, half);
        var board = scene.crowd().board();
        var stand = scene.setting().stand();
        deaf.forEach(Phone::goesDeaf);
        var before = stand.liveHeap();
        board.turnouts();
        var storm = new Storm(voters, round.number(), SECONDS);
        storm.rages(() -> half);
        storm.measure(round);
        board.counts(voters.size());
        Burst.shown(round, "vote→board", storm.firsts(), board.turnouts(), voters.size());
        var after = stand.liveHeap();
        round.figure("live heap before the minute", before / 1e6, "MB");
        round.figure("live heap after the minute", after / 1e6, "MB");
        hear(deaf);
    }

    private static void hear(List<Phone> deaf) {
        deaf.forEach(Phone::comesBack);
    }
}
