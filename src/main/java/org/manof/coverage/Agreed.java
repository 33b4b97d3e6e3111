package org.manof.coverage;

import java.util.List;

/**
 * What a room said of a cell.
 *
 * @param counts how many people said each strength, from {@link Strength#NONE} up; together never under
 *     {@link org.manof.agreement.SmallGroups#SMALLEST}
 * @param kept whether these are the answers of an earlier round, because hardly anybody answered differently in this one
 */
public record Agreed(List<Integer> counts, boolean kept) {
    /** Where fewer than this share said the agreed strength itself, people are split. */
    private static final double SPLIT = 0.6;

    public Agreed {
        counts = List.copyOf(counts);
    }

    /** The greatest strength that more than half of those who answered said, or exceeded: the median, and of two middle ones the lower. */
    public int strength() {
        var least = 0;
        for (var strength = Strength.STRONG; strength > Strength.NONE; strength--) {
            least += counts.get(strength);
            if (2 * least > answers()) {
                return strength;
            }
        }
        return Strength.NONE;
    }

    /** How many people answered. */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the agreed strength is worth talking about: fewer than three fifths said just that. */
    public boolean split() {
        return counts.get(strength()) < SPLIT * answers();
    }
}
