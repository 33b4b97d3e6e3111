package org.manof.coverage;

import java.util.List;
import org.manof.voting.BallotOption;

/**
 * The set of its size that covers most.
 *
 * @param covered the share of the weighed columns that it covers, 0 to 1
 * @param gain how much more than the best set with one row less
 */
public record BestSet(List<BallotOption> rows, double covered, double gain) {}
