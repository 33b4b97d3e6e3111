package org.manof.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.manof.voting.BallotOption;

/**
 * A revealed round, with nothing in it that is about fewer than five people or could be had by subtraction.
 *
 * @param people how many answered anything
 * @param cells what was said of a cell; those of too few answers are missing
 * @param sets the best set of each size, until another row adds nothing
 * @param exact whether every set was looked at, or the sets were built by adding what adds most
 */
public record CoverageResult(
        int number,
        int people,
        List<BallotOption> rows,
        List<Weighed> columns,
        Map<Cell, Agreed> cells,
        List<BestSet> sets,
        boolean exact) {
    /** A set that covers so much of what all rows together cover is enough to begin with. */
    private static final double MOST = 0.9;

    static CoverageResult of(
            int number, int people, List<BallotOption> rows, List<Weighed> columns, Map<Cell, Agreed> cells) {
        var bare = new CoverageResult(
                number, people, rows, columns, Map.copyOf(cells), List.of(), rows.size() <= MaximumCoverage.EXACT);
        var before = 0.0;
        var sets = new java.util.ArrayList<BestSet>();
        for (var found : bare.sums().sets()) {
            sets.add(new BestSet(
                    found.rows().stream().map(rows::get).toList(), found.covered(), found.covered() - before));
            before = found.covered();
        }
        return new CoverageResult(number, people, rows, columns, bare.cells(), List.copyOf(sets), bare.exact());
    }

    /** What was said of a cell; empty where too few answered. */
    public Optional<Agreed> cell(UUID row, UUID column) {
        return Optional.ofNullable(cells.get(new Cell(row, column)));
    }

    /** The agreed strength of a cell, and {@link Strength#NONE} where too few answered. */
    public int strength(UUID row, UUID column) {
        return cell(row, column).map(Agreed::strength).orElse(Strength.NONE);
    }

    /** The share of the weighed columns, 0 to 1, that these rows cover together; others than those of the round cover nothing. */
    public double covered(Collection<UUID> chosen) {
        return sums().covered(IntStream.range(0, rows.size())
                .filter(index -> chosen.contains(rows.get(index).id()))
                .boxed()
                .toList());
    }

    /** The smallest set that covers nine tenths or more of what all rows together cover; empty where nothing is covered. */
    public Optional<BestSet> enough() {
        return sets.stream()
                .filter(set -> set.covered() >= MOST * sets.getLast().covered())
                .findFirst();
    }

    /** The columns that no row touches, though of each row enough people said so. */
    public List<Weighed> untouched() {
        return columns.stream()
                .filter(column -> rows.stream()
                        .allMatch(row -> cell(row.id(), id(column))
                                .filter(cell -> cell.strength() == Strength.NONE)
                                .isPresent()))
                .toList();
    }

    /** The columns that no row is known to touch, while of some row too few people answered. */
    public List<Weighed> open() {
        var untouched = untouched();
        return columns.stream()
                .filter(column -> !untouched.contains(column)
                        && rows.stream().allMatch(row -> strength(row.id(), id(column)) == Strength.NONE))
                .toList();
    }

    /** Whether the columns weigh differently. */
    public boolean weighed() {
        return columns.stream().mapToDouble(Weighed::weight).distinct().count() > 1;
    }

    private MaximumCoverage sums() {
        var strengths = rows.stream()
                .map(row -> columns.stream()
                        .mapToInt(column -> strength(row.id(), id(column)))
                        .toArray())
                .toArray(int[][]::new);
        return new MaximumCoverage(
                strengths, columns.stream().mapToDouble(Weighed::weight).toArray());
    }

    private static UUID id(Weighed column) {
        return column.option().id();
    }
}
