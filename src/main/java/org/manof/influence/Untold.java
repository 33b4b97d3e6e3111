package org.manof.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.agreement.SmallGroups;

/**
 * Whether sums over rows and columns of a matrix tell something about fewer than five people.
 *
 * <p>Every sum that is told is a point of a net, and every cell that is not told by itself a line between the sum of its row and that of
 * its column, or from one of them into the open if the other is not told. Of the cells of some few people nothing follows exactly if the
 * net without them falls into no more closed parts than with them: then the equations are as many without these cells, so none is about
 * these cells alone. (The rank of the incidence matrix of a bipartite graph is its points less its closed parts.)
 *
 * @see <a href="https://arxiv.org/abs/cs/0101034">Kao 1996, Data security equals graph connectivity, SIAM Journal on Discrete Mathematics
 *     9(1)</a>, after Gusfield 1988, A graph theoretic approach to statistical data security, SIAM Journal on Computing 17(3)
 */
final class Untold {
    /** More groups than this are not looked through: then it counts as told. */
    private static final int GROUPS = 5_000;

    private final Set<UUID> placed;
    private final Map<Pair, Set<UUID>> cells;

    private record Sum(UUID option, boolean row) {}

    /**
     * @param placed the components of which both sums are told
     * @param cells the cells that are not told by themselves, with those whom each is about
     */
    Untold(Set<UUID> placed, Map<Pair, Set<UUID>> cells) {
        this.placed = placed;
        this.cells = cells;
    }

    /** Whether something about one to four people follows from what is told. */
    boolean leaks() {
        var few = groups();
        if (few.size() > GROUPS) {
            return true;
        }
        var whole = closedParts(cells.keySet());
        return few.stream()
                .anyMatch(group -> closedParts(cells.keySet().stream()
                                .filter(cell -> !group.containsAll(people(cell)))
                                .toList())
                        > whole);
    }

    /** Every group of up to four people that comes about by putting together those whom cells are about. */
    private Set<Set<UUID>> groups() {
        var single = new HashSet<Set<UUID>>();
        cells.values().stream().filter(Untold::few).forEach(single::add);
        var all = new HashSet<>(single);
        var last = List.copyOf(single);
        while (!last.isEmpty() && all.size() <= GROUPS) {
            var next = new ArrayList<Set<UUID>>();
            for (var one : last) {
                for (var other : single) {
                    var together = new HashSet<>(one);
                    together.addAll(other);
                    if (all.size() <= GROUPS && few(together) && all.add(together)) {
                        next.add(together);
                    }
                }
            }
            last = next;
        }
        return all;
    }

    private static boolean few(Set<UUID> people) {
        return people.size() < SmallGroups.SMALLEST;
    }

    private Set<UUID> people(Pair cell) {
        return cells.getOrDefault(cell, Set.of());
    }

    /** The parts of the net from which no line leads into the open. */
    private int closedParts(Collection<Pair> lines) {
        var leader = new HashMap<Sum, Sum>();
        var open = new ArrayList<Sum>();
        for (var line : lines) {
            var row = new Sum(line.driver(), true);
            var column = new Sum(line.driven(), false);
            var both = placed.contains(line.driver()) && placed.contains(line.driven());
            if (both) {
                leader.put(find(leader, row), find(leader, column));
            } else if (placed.contains(line.driver())) {
                open.add(row);
            } else if (placed.contains(line.driven())) {
                open.add(column);
            }
        }
        var opened = new HashSet<Sum>();
        open.forEach(sum -> opened.add(find(leader, sum)));
        var parts = new HashSet<Sum>();
        for (var option : placed) {
            parts.add(find(leader, new Sum(option, true)));
            parts.add(find(leader, new Sum(option, false)));
        }
        parts.removeAll(opened);
        return parts.size();
    }

    private static Sum find(Map<Sum, Sum> leader, Sum sum) {
        var top = sum;
        for (var next = leader.get(top); next != null && !next.equals(top); next = leader.get(top)) {
            top = next;
        }
        return top;
    }
}
