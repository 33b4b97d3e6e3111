package org.manof.tables;

import java.util.List;
import java.util.UUID;

/**
 * Where the tables together put an option.
 *
 * @param place 1 for the lowest sum; equal sums share the better place
 * @param sum its places at the tables that count, added
 * @param best the best place that a table gave it
 * @param worst the worst
 * @param split whether it is among those about which the tables disagree most, see {@link RankSums}
 * @param places its place at each table that counts, in the order of {@link TablesResult#counted}
 */
public record RankedOption(UUID option, int place, int sum, int best, int worst, boolean split, List<Integer> places) {}
