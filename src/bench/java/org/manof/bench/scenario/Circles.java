package org.manof.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.manof.bench.figures.Round;

/** Twenty placements a second, each of a stakeholder whom that person has not placed in this round. */
final class Circles implements Scenario {
    private static final int PER_SECOND = 20;
    private static final int SECONDS = 20;
    private static final List<String> RINGS = List.of("STRATEGIC", "DIRECT", "WIDE", "OUT");

    @Override
    public String name() {
        return "circles";
    }

    @Override
    public String summary() {
        return "twenty placements a second into the circles of partnership, for 20 s";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var crowd = Crowd.demo(setting, sites);
        crowd.comes(30);
        new Way(crowd).toCircles();
        crowd.calmsDown();
        var load = new Placers(sites, crowd, crowd.phones().getFirst().placing().stakeholders());
        load.takeBack(load.place(null, 0));
        return load;
    }

    /** Somebody places a stakeholder. */
    private record Placement(int phone, UUID stakeholder) {}

    /** A room that places. */
    private record Placers(Sites sites, Crowd crowd, List<UUID> stakeholders) implements Load {
        @Override
        public void round(Round round) throws Exception {
            crowd.board().placements();
            var placed = new ArrayList<Placement>();
            round.underLoad(count(), () -> placed.addAll(place(round, round.number())));
            takeBack(placed);
        }

        private int count() {
            return Math.min(PER_SECOND * SECONDS, crowd.phones().size() * stakeholders.size());
        }

        /** Places as many as there are, unmeasured if {@code round} is null; and waits until the board shows all. */
        List<Placement> place(@Nullable Round round, int seed) throws Exception {
            var all = new ArrayList<Placement>();
            for (var phone = 0; phone < crowd.phones().size(); phone++) {
                for (var stakeholder : stakeholders) {
                    all.add(new Placement(phone, stakeholder));
                }
            }
            Collections.shuffle(all, new Random(seed));
            var placed = List.copyOf(all.subList(0, count()));
            var due = Pace.evenly(placed.size(), System.nanoTime(), placed.size() / (double) PER_SECOND);
            Pace.allTogether(placed.size(), i -> () -> {
                Pace.until(due[i]);
                var answer = put(placed.get(i), RINGS.get(i % RINGS.size()), due[i]);
                if (round != null) {
                    round.time("acknowledgement", answer - due[i]);
                }
                return i;
            });
            crowd.board().showsPlacements(placed.size());
            if (round != null) {
                shown(round, due);
            }
            return placed;
        }

        private long put(Placement placement, @Nullable String ring, long due) throws Exception {
            return crowd.phones()
                    .get(placement.phone())
                    .placing()
                    .places(placement.stakeholder(), ring, due)
                    .get(60, TimeUnit.SECONDS)
                    .at();
        }

        /** From the k-th scheduled placement until the board's circles hold at least k. */
        private void shown(Round round, long[] due) {
            var steps = crowd.board().placements();
            Arrays.sort(due);
            for (var k = 1; k <= due.length; k++) {
                var enough = k;
                var at = steps.stream()
                        .filter(step -> step.count() >= enough)
                        .findFirst()
                        .orElseThrow()
                        .at();
                round.time("placement→board", at - due[k - 1]);
            }
        }

        /** Empties the circles again, unmeasured. */
        void takeBack(List<Placement> placed) throws Exception {
            Pace.allTogether(placed.size(), i -> () -> put(placed.get(i), null, System.nanoTime()));
            crowd.board().showsPlacements(0);
            crowd.calmsDown();
        }

        @Override
        public void settle() throws Exception {
            place(null, -1);
            crowd.console().takes("CLOSE");
            crowd.calmsDown();
        }

        @Override
        public void close() throws Exception {
            crowd.leaves();
            sites.close();
        }
    }
}
