package org.manof.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole table, draft or version.
 *
 * @param groups the mission's side, lever by lever in the order of the goals
 * @param strands the partnership's side
 */
public record PlanSheet(List<PlanGroup> groups, List<StrandGroup> strands) {
    public PlanSheet {
        groups = List.copyOf(groups);
        strands = List.copyOf(strands);
    }

    /** All rows that are in the plan, of both sides. */
    public List<PlanLine> lines() {
        return Stream.of(Side.values()).flatMap(side -> lines(side).stream()).toList();
    }

    /** The rows of one side that are in the plan. */
    public List<PlanLine> lines(Side side) {
        return side == Side.MISSION
                ? groups.stream().flatMap(group -> group.lines().stream()).toList()
                : strands.stream().flatMap(strand -> strand.lines().stream()).toList();
    }

    /** What a row goes on with, the latest first: its own past, from year to year, rows that were taken out too. */
    public List<PlanLine> past(PlanLine line) {
        var all = Stream.concat(
                        groups.stream().flatMap(group -> group.rows().stream()),
                        strands.stream().flatMap(strand -> strand.rows().stream()))
                .collect(Collectors.toMap(PlanLine::id, Function.identity()));
        var past = new ArrayList<PlanLine>();
        for (var from = line.carriedFrom(); from != null; ) {
            var earlier = all.get(from);
            if (earlier == null) {
                break;
            }
            past.add(earlier);
            from = earlier.carriedFrom();
        }
        return past;
    }

    /** The rows that lack something which nobody has waived. */
    public List<PlanLine> unfinished() {
        return lines().stream().filter(line -> !line.open().isEmpty()).toList();
    }

    /** What the whole plan costs, as far as it is known. */
    public long total() {
        return sum(lines());
    }

    /** Whether there is an action to finalise. */
    public boolean hasAction() {
        return lines().stream().anyMatch(line -> !line.action().isEmpty());
    }

    static long sum(List<PlanLine> lines) {
        return lines.stream()
                .map(PlanLine::budget)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
