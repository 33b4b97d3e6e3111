package org.manof.partnership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the room agrees about one stakeholder. The rule is ours, the method names none:
 * <ul>
 *   <li>the agreed circle is the one with most placements; of equals the outer one, so that nobody is drawn closer than the room
 *       put them;
 *   <li><em>firm</em>: at least two people agree, and they are at least two thirds of those who placed it;
 *   <li><em>split</em>: not firm, and either the second circle is within one placement of the first, or circles that are no neighbours
 *       each hold at least a fifth of the placements;
 *   <li>otherwise the room leans to the agreed circle.
 * </ul>
 */
public record Agreement(Map<Circle, Integer> counts) {
    public Agreement {
        var kept = new EnumMap<Circle, Integer>(Circle.class);
        counts.forEach((circle, count) -> {
            if (count > 0) {
                kept.put(circle, count);
            }
        });
        counts = Map.copyOf(kept);
    }

    /** How many people put the stakeholder into {@code circle}. */
    public int in(Circle circle) {
        return counts.getOrDefault(circle, 0);
    }

    /** How many people placed it. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The circle with most placements; empty if nobody placed it. */
    public Optional<Circle> agreed() {
        return counts.keySet().stream().max(Comparator.comparingInt(this::in).thenComparing(Comparator.naturalOrder()));
    }

    public boolean firm() {
        var most = most();
        return most >= 2 && 3 * most >= 2 * total();
    }

    public boolean split() {
        return !firm() && (second() > 0 && most() - second() <= 1 || apart());
    }

    private int most() {
        return agreed().map(this::in).orElse(0);
    }

    private int second() {
        return counts.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(0);
    }

    private boolean apart() {
        var held = Arrays.stream(Circle.values())
                .filter(circle -> in(circle) > 0 && 5 * in(circle) >= total())
                .mapToInt(Circle::ordinal)
                .summaryStatistics();
        return held.getCount() > 1 && held.getMax() - held.getMin() > 1;
    }
}
