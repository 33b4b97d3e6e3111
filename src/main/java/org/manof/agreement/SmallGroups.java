package org.manof.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts groups together until none is so small that its people could be recognised. */
public final class SmallGroups {
    /** No number is shown about fewer people than this (k-anonymity as survey tools practise it). */
    public static final int SMALLEST = 5;

    private SmallGroups() {}

    /**
     * The groups under {@link #SMALLEST} people are put together; if that is still too few, the smallest group that could stand alone
     * joins them, since they could otherwise be had by subtraction from the total.
     *
     * @param people how many people each group has
     * @param before groups that were put together earlier and stay so, lest an earlier number be subtracted from a later one
     * @return the groups that stand alone, by name, then those put together, if any; nothing if all together are too few
     */
    public static List<List<String>> of(Map<String, Integer> people, Set<String> before) {
        var ascending = people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var together = new ArrayList<String>();
        var sum = 0;
        for (var group : ascending) {
            if (group.getValue() < SMALLEST || before.contains(group.getKey())) {
                together.add(group.getKey());
                sum += group.getValue();
            }
        }
        var alone = new ArrayList<String>();
        for (var group : ascending) {
            if (!together.contains(group.getKey())) {
                if (sum > 0 && sum < SMALLEST) {
                    together.add(group.getKey());
                    sum += group.getValue();
                } else {
                    alone.add(group.getKey());
                }
            }
        }
        if (sum > 0 && sum < SMALLEST) {
            return List.of();
        }
        var groups = new ArrayList<List<String>>();
        alone.stream().sorted().map(List::of).forEach(groups::add);
        if (!together.isEmpty()) {
            groups.add(together.stream().sorted(Comparator.naturalOrder()).toList());
        }
        return List.copyOf(groups);
    }
}
