package org.manof.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who sits at which table. The final workshop of the James Lind Alliance has groups of up to ten, each an equal mix of those concerned.
 *
 * @see <a href="https://www.jla.nihr.ac.uk/jla-guidebook/chapter-9/workshop-process-on-the-day.htm">JLA Guidebook, chapter 9</a>
 */
final class Dealing {
    private Dealing() {}

    /**
     * Deals people to as few tables as hold at most {@code most} each, like cards: sector after sector, each shuffled, and always on to the
     * next table, also where a sector ends. A run of {@code l} people dealt in turn to {@code k} tables gives each {@code ⌊l/k⌋} or
     * {@code ⌈l/k⌉}; each sector is such a run, and so are all together. So no two tables differ by more than one, in people of any sector
     * or in all.
     */
    static <P> List<List<P>> deal(List<P> people, Function<P, String> sector, int most, RandomGenerator chance) {
        var bySector = people.stream().collect(Collectors.groupingBy(sector, TreeMap::new, Collectors.toList()));
        var row = new ArrayList<P>();
        bySector.values().forEach(group -> {
            var shuffled = new ArrayList<>(group);
            Collections.shuffle(shuffled, chance);
            row.addAll(shuffled);
        });
        List<List<P>> tables = Stream.generate(() -> (List<P>) new ArrayList<P>())
                .limit(Math.ceilDiv(people.size(), most))
                .toList();
        IntStream.range(0, row.size())
                .forEach(at -> tables.get(at % tables.size()).add(row.get(at)));
        return tables;
    }

    /**
     * Where somebody of {@code sector} who comes later sits: at one of the tables with the fewest people, there with the fewest of their
     * sector, and of those at the first.
     *
     * @param tables how many people of each sector sit at each table, one table or more
     * @return the index of the table
     */
    static int later(List<Map<String, Long>> tables, String sector) {
        return IntStream.range(0, tables.size())
                .boxed()
                .min(Comparator.comparing((Integer at) -> people(tables.get(at)))
                        .thenComparing(at -> tables.get(at).getOrDefault(sector, 0L)))
                .orElseThrow();
    }

    private static long people(Map<String, Long> table) {
        return table.values().stream().mapToLong(Long::longValue).sum();
    }
}
