package org.manof.workplan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan: an action component for a lever, or of a strand of the partnership.
 *
 * @param budget whole shekels; null where nobody has said yet
 * @param removed whether it was taken out of the plan, and may be put back
 * @param detailed whether it is of the first year, which is planned in detail; later years are an outline
 * @param details its tasks, milestones and measures, in order
 * @param waived the holes that may stay open, each with the reason
 * @param carriedFrom the row of an earlier year that it goes on with; null where it is none
 */
public record PlanLine(
        UUID id,
        String action,
        Body body,
        int year,
        @Nullable Long budget,
        String responsible,
        boolean removed,
        boolean detailed,
        List<PlanDetail> details,
        Map<Hole, String> waived,
        @Nullable UUID carriedFrom) {
    public PlanLine {
        details = List.copyOf(details);
        waived = Map.copyOf(waived);
    }

    /** What stands beside it of this kind, in order. */
    public List<PlanDetail> of(DetailKind kind) {
        return details.stream().filter(detail -> detail.kind() == kind).toList();
    }

    /** What it lacks, waived or not: of a later year only what is done and by whom is asked. */
    public List<Hole> holes() {
        var holes = new ArrayList<Hole>();
        Stream.of(Hole.values()).filter(this::lacks).forEach(holes::add);
        return holes;
    }

    /** What it lacks and nobody has waived. */
    public List<Hole> open() {
        return holes().stream().filter(hole -> !waived.containsKey(hole)).toList();
    }

    /** The waivers of what it still lacks: of a hole that was filled meanwhile nothing is said. */
    public Map<Hole, String> standing() {
        var standing = new EnumMap<Hole, String>(Hole.class);
        waived.forEach((hole, reason) -> {
            if (lacks(hole)) {
                standing.put(hole, reason);
            }
        });
        return standing;
    }

    private boolean lacks(Hole hole) {
        return switch (hole) {
            case ACTION -> action.isEmpty();
            case BODY -> body.equals(Body.none());
            case BUDGET -> detailed && budget == null;
            case RESPONSIBLE -> detailed && responsible.isEmpty();
            case MEASURE -> detailed && !written(DetailKind.MEASURE);
            case STEP -> detailed && !written(DetailKind.TASK) && !written(DetailKind.MILESTONE);
        };
    }

    private boolean written(DetailKind kind) {
        return of(kind).stream().anyMatch(detail -> !detail.text().isEmpty());
    }

    static List<PlanLine> present(List<PlanLine> rows) {
        return rows.stream().filter(row -> !row.removed()).toList();
    }
}
