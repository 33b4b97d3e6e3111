package org.manof.programme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.initiative.SectorPicture;

/**
 * What there is already around one lever.
 *
 * @param programmes those that stand, in the order in which they came
 * @param similar pairs of them that may be one and the same
 */
public record LeverMap(UUID lever, String title, List<Programme> programmes, List<Pair> similar) {
    public LeverMap {
        programmes = List.copyOf(programmes);
        similar = List.copyOf(similar);
    }

    /** Two programmes of a lever. */
    public record Pair(UUID one, UUID other) {}

    /** Those of one sector. */
    public List<Programme> in(String sector) {
        return programmes.stream()
                .filter(programme -> programme.about().sector().equals(sector))
                .toList();
    }

    /** The sectors in which nothing was mapped. */
    public List<SectorPicture> empty(List<SectorPicture> sectors) {
        return sectors.stream().filter(sector -> in(sector.code()).isEmpty()).toList();
    }

    /** How many of them have no decision yet. */
    public int undecided() {
        return (int) programmes.stream()
                .filter(programme -> programme.decision() == null)
                .count();
    }

    /** What {@code programmes} cost in a year together, as far as somebody said. */
    public static long budget(List<Programme> programmes) {
        return programmes.stream()
                .map(programme -> programme.about().budget())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Of how many of {@code programmes} nobody said what they cost. */
    public static int unknown(List<Programme> programmes) {
        return (int) programmes.stream()
                .filter(programme -> programme.about().budget() == null)
                .count();
    }
}
