package org.manof.workplan;

import java.util.List;
import java.util.Objects;
import org.manof.shared.Language;

/** The whole table, draft or version, lever by lever in the order of the goals. */
public record PlanSheet(List<PlanGroup> groups) {
    public PlanSheet {
        groups = List.copyOf(groups);
    }

    /** All rows that are in the plan. */
    public List<PlanLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** What the whole plan costs, as far as it is known. */
    public long total() {
        return sum(lines());
    }

    /** Whether there is an action to finalise. */
    public boolean hasAction() {
        return lines().stream().anyMatch(line -> !line.action().isEmpty());
    }

    /** Whether {@code group} begins a goal, so that the goal is said once above its levers. */
    public boolean beginsGoal(PlanGroup group, Language reader) {
        var before = groups.indexOf(group) - 1;
        return before < 0
                || !groups.get(before)
                        .goalText()
                        .in(reader)
                        .equals(group.goalText().in(reader));
    }

    static long sum(List<PlanLine> lines) {
        return lines.stream()
                .map(PlanLine::budget)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
