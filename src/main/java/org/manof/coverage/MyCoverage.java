package org.manof.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person's own part in a round, read for that person only.
 *
 * @param order all rows, as they are dealt to this person
 * @param share how many of them are asked of everybody; whoever wants goes on
 * @param strengths what the person has answered
 */
public record MyCoverage(int round, List<UUID> order, int share, Map<Cell, Integer> strengths) {}
