package org.manof.voting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.agreement.SmallGroups;

/** Splits a round's votes by sector without telling how any few people voted. */
final class Strips {
    private Strips() {}

    /** One sector's votes on one option. */
    record Share(String sector, UUID option, int dots) {}

    /** The votes of {@link SmallGroups}; empty if all who voted are too few. Sectors merged in a round {@code before} stay merged. */
    static List<SectorStrip> of(Map<String, Integer> voters, List<Share> shares, Set<String> before) {
        return SmallGroups.of(voters, before).stream()
                .map(sectors -> strip(sectors, voters, shares))
                .toList();
    }

    /** The sectors that did not stand alone beside others; none where all are one strip, which is the total and tells nothing of sectors. */
    static Set<String> merged(List<SectorStrip> strips) {
        return strips.size() < 2
                ? Set.of()
                : strips.stream()
                        .filter(SectorStrip::merged)
                        .flatMap(strip -> strip.sectors().stream())
                        .collect(Collectors.toSet());
    }

    private static SectorStrip strip(List<String> sectors, Map<String, Integer> voters, List<Share> shares) {
        var dots = new TreeMap<UUID, Integer>();
        shares.stream()
                .filter(share -> sectors.contains(share.sector()))
                .forEach(share -> dots.merge(share.option(), share.dots(), Integer::sum));
        var people = sectors.stream().mapToInt(voters::get).sum();
        return new SectorStrip(sectors, people, Map.copyOf(dots));
    }
}
