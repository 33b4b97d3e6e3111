package org.manof.workplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Localized;
import org.springframework.stereotype.Component;

/** Puts the draft together: the chosen levers in the order of their goals, then levers that only their rows remember. */
@Component
class PlanSheets {
    private final PlanRows rows;
    private final PlanLevers levers;
    private final ExecutingBodies bodies;
    private final InitiativeReader initiatives;

    PlanSheets(PlanRows rows, PlanLevers levers, ExecutingBodies bodies, InitiativeReader initiatives) {
        this.rows = rows;
        this.levers = levers;
        this.bodies = bodies;
        this.initiatives = initiatives;
    }

    /** The draft as it is now. */
    PlanSheet draft(UUID initiative) {
        var names = bodies.names(initiative);
        var byLever = rows.of(initiative).stream()
                .collect(Collectors.groupingBy(PlanRow::leverId, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<PlanGroup>();
        for (var chosen : levers.chosen(initiative)) {
            var lines = lines(byLever.remove(chosen.lever()), names);
            groups.add(group(initiative, chosen.lever(), chosen.title(), chosen.goal(), true, lines));
        }
        byLever.forEach((lever, left) -> groups.add(group(
                initiative,
                lever,
                levers.title(initiative, lever).orElse(""),
                left.getFirst().goalId(),
                false,
                lines(left, names))));
        var goals = initiatives.read(initiative).goals().stream()
                .map(GoalPicture::id)
                .toList();
        groups.sort(java.util.Comparator.comparingInt(group -> goals.indexOf(group.goal())));
        return new PlanSheet(groups);
    }

    /** A stored row as readers see it. */
    static PlanLine line(PlanRow row, Map<UUID, Localized> names) {
        var body = row.bodyId();
        return new PlanLine(
                row.id(),
                row.action(),
                body == null ? Body.named(row.bodyText()) : new Body(body, name(names, body)),
                row.planYear(),
                row.budget(),
                row.responsible(),
                row.removed());
    }

    private PlanGroup group(
            UUID initiative, UUID lever, String title, UUID goal, boolean chosen, List<PlanLine> lines) {
        return new PlanGroup(lever, title, goal, initiatives.goal(goal), chosen, lines);
    }

    private static List<PlanLine> lines(@org.jspecify.annotations.Nullable List<PlanRow> rows, Map<UUID, Localized> names) {
        return rows == null ? List.of() : rows.stream().map(row -> line(row, names)).toList();
    }

    private static Localized name(Map<UUID, Localized> names, UUID body) {
        return Objects.requireNonNullElse(names.get(body), new Localized(Map.of()));
    }
}
