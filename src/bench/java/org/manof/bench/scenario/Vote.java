package org.manof.bench.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.manof.bench.figures.Round;

/** Bursts of votes: on a server that has seen some, as the very first that it sees, in many rooms, or over two nodes. */
final class Vote implements Scenario {
    private static final int WARM_UPS = 3;
    private static final int ROOMS = 10;

    private final String name;
    private final String summary;
    private final Rooms rooms;
    private final boolean cold;

    private interface Rooms {
        List<Crowd> open(Setting setting, Sites sites) throws IOException;
    }

    private Vote(String name, boolean cold, Rooms rooms, String summary) {
        this.name = name;
        this.cold = cold;
        this.rooms = rooms;
        this.summary = summary;
    }

    /** All kinds of bursts. */
    static Stream<Scenario> all() {
        return Stream.of(
                new Vote(
                        "vote", false, Vote::one, "five votes each in five seconds, then close, reveal and open again"),
                new Vote(
                        "first-vote",
                        true,
                        Vote::one,
                        "the same as the first thing that a freshly started server sees"),
                new Vote(
                        "rooms", false, Vote::many, "the same in ten workshops at once, a tenth of the people in each"),
                new Vote(
                        "nodes", false, Vote::split, "the same with the phones split over two nodes; needs --nodes 2"));
    }

    private static List<Crowd> one(Setting setting, Sites sites) throws IOException {
        return List.of(Crowd.demo(setting, sites));
    }

    private static List<Crowd> many(Setting setting, Sites sites) throws IOException {
        var crowds = new ArrayList<Crowd>();
        for (var room = 1; room <= ROOMS; room++) {
            crowds.add(Crowd.another(setting, sites, "סדנה " + room, Math.max(1, setting.participants() / ROOMS)));
        }
        return crowds;
    }

    private static List<Crowd> split(Setting setting, Sites sites) throws IOException {
        if (sites.nodes().size() < 2) {
            throw new IllegalArgumentException("the scenario nodes needs --nodes 2");
        }
        return one(setting, sites);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public boolean coldEachRound() {
        return cold;
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var load = new Voting(sites, rooms.open(setting, sites));
        load.begin();
        for (var burst = 1; !cold && burst <= WARM_UPS; burst++) {
            load.warmUp(-burst);
        }
        load.calmDown();
        return load;
    }

    /** Rooms that vote. */
    private record Voting(Sites sites, List<Crowd> crowds) implements Load {
        private void begin() throws InterruptedException {
            Pace.allTogether(crowds.size(), i -> () -> {
                crowds.get(i).comes(30);
                crowds.get(i).opensFirstVote();
                return i;
            });
        }

        private void warmUp(int seed) throws Exception {
            Pace.allTogether(crowds.size(), i -> () -> {
                new Burst(crowds.get(i), seed).warmUp();
                new Steps(crowds.get(i)).walk();
                return i;
            });
        }

        private void calmDown() {
            crowds.forEach(Crowd::calmsDown);
        }

        @Override
        public void round(Round round) throws Exception {
            Burst.measure(
                    round,
                    crowds.stream()
                            .map(crowd -> new Burst(crowd, round.number()))
                            .toList());
            for (var crowd : crowds) {
                new Steps(crowd).measure(round);
            }
            calmDown();
        }

        @Override
        public void settle() throws Exception {
            for (var crowd : crowds) {
                new Burst(crowd, 0).warmUp();
                new Steps(crowd).end();
            }
            calmDown();
        }

        @Override
        public void close() throws InterruptedException, IOException {
            for (var crowd : crowds) {
                crowd.leaves();
            }
            sites.close();
        }
    }
}
