package org.manof.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Splits a round's votes by sector without telling how any few people voted. */
final class Strips {
    /** No number is shown about fewer voters than this (k-anonymity as survey tools practise it, FEATURES §3.4). */
    static final int SMALLEST = 5;

    private Strips() {}

    /** One sector's votes on one option. */
    record Share(String sector, UUID option, int dots) {}

    /**
     * Sectors under {@link #SMALLEST} voters are merged; if together they are still too few, the smallest sector that could stand
     * alone joins them, since it could otherwise be had by subtraction from the total. Empty if all who voted are too few.
     */
    static List<SectorStrip> of(Map<String, Integer> voters, List<Share> shares) {
        var ascending = new ArrayList<>(voters.entrySet());
        ascending.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        var others = new ArrayList<String>();
        var together = 0;
        for (var sector : ascending) {
            var fits = sector.getValue() >= SMALLEST && (together == 0 || together >= SMALLEST);
            if (!fits) {
                others.add(sector.getKey());
                together += sector.getValue();
            }
        }
        if (together > 0 && together < SMALLEST) {
            return List.of();
        }
        var strips = new ArrayList<SectorStrip>();
        ascending.stream()
                .filter(sector -> !others.contains(sector.getKey()))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(sector -> strips.add(strip(List.of(sector.getKey()), sector.getValue(), shares)));
        if (!others.isEmpty()) {
            strips.add(strip(others.stream().sorted().toList(), together, shares));
        }
        return List.copyOf(strips);
    }

    private static SectorStrip strip(List<String> sectors, int voters, List<Share> shares) {
        var dots = new TreeMap<UUID, Integer>();
        shares.stream()
                .filter(share -> sectors.contains(share.sector()))
                .forEach(share -> dots.merge(share.option(), share.dots(), Integer::sum));
        return new SectorStrip(sectors, voters, Map.copyOf(dots));
    }
}
