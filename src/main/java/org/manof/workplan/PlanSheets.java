package org.manof.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Localized;
import org.springframework.stereotype.Component;

/**
 * Puts the draft together: the chosen levers in the order of their goals, then levers that only their rows remember, then the strands of
 * the partnership.
 */
@Component
class PlanSheets {
    private final PlanRows rows;
    private final DetailRows details;
    private final Waivers waivers;
    private final PlanLevers levers;
    private final ExecutingBodies bodies;
    private final InitiativeReader initiatives;

    PlanSheets(
            PlanRows rows,
            DetailRows details,
            Waivers waivers,
            PlanLevers levers,
            ExecutingBodies bodies,
            InitiativeReader initiatives) {
        this.rows = rows;
        this.details = details;
        this.waivers = waivers;
        this.levers = levers;
        this.bodies = bodies;
        this.initiatives = initiatives;
    }

    /** What has to be known to read a stored row. */
    private record Reading(
            int firstYear,
            Map<UUID, Localized> names,
            Map<UUID, List<PlanDetail>> details,
            Map<UUID, Map<Hole, String>> waived) {
        PlanLine line(PlanRow row) {
            return new PlanLine(
                    row.id(),
                    row.action(),
                    body(row),
                    row.planYear(),
                    row.budget(),
                    row.responsible(),
                    row.removed(),
                    row.planYear() == firstYear,
                    details.getOrDefault(row.id(), List.of()),
                    waived.getOrDefault(row.id(), Map.of()),
                    row.carriedFrom());
        }

        List<PlanLine> lines(@Nullable List<PlanRow> rows) {
            return rows == null ? List.of() : rows.stream().map(this::line).toList();
        }

        private Body body(PlanRow row) {
            var body = row.bodyId();
            return body == null
                    ? Body.named(row.bodyText())
                    : new Body(body, Objects.requireNonNullElse(names.get(body), new Localized(Map.of())));
        }
    }

    /** The draft as it is now. */
    PlanSheet draft(UUID initiative) {
        var whole = initiatives.read(initiative);
        var reading = reading(initiative, whole.firstYear());
        var stored = rows.of(initiative);
        var byLever = stored.stream()
                .filter(PlanRow::mission)
                .collect(Collectors.groupingBy(PlanRow::lever, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<PlanGroup>();
        for (var chosen : levers.chosen(initiative)) {
            var own = reading.lines(byLever.remove(chosen.lever()));
            groups.add(new PlanGroup(chosen.lever(), chosen.title(), chosen.goal(), chosen.goalText(), true, own));
        }
        byLever.values().forEach(left -> groups.add(orphaned(left, reading.lines(left), whole)));
        var goals = whole.goals().stream().map(GoalPicture::id).toList();
        groups.sort(Comparator.comparingInt(group -> goals.indexOf(group.goal())));
        return new PlanSheet(groups, strands(stored, reading));
    }

    /** A stored row as readers see it. */
    PlanLine line(PlanRow row) {
        return reading(row.initiativeId(), initiatives.read(row.initiativeId()).firstYear())
                .line(row);
    }

    private Reading reading(UUID initiative, int firstYear) {
        return new Reading(firstYear, bodies.names(initiative), details.of(initiative), waivers.of(initiative));
    }

    private static List<StrandGroup> strands(List<PlanRow> stored, Reading reading) {
        return Stream.of(Strand.values())
                .map(strand -> new StrandGroup(
                        strand,
                        reading.lines(stored.stream()
                                .filter(row -> row.strand() == strand)
                                .toList())))
                .toList();
    }

    private static PlanGroup orphaned(List<PlanRow> rows, List<PlanLine> lines, InitiativePicture initiative) {
        var row = rows.getFirst();
        return new PlanGroup(row.lever(), row.leverTitle(), row.goal(), initiative.goalText(row.goal()), false, lines);
    }
}
