package org.manof.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativePicture;
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
            var own = lines(byLever.remove(chosen.lever()), names);
            groups.add(new PlanGroup(chosen.lever(), chosen.title(), chosen.goal(), chosen.goalText(), true, own));
        }
        var whole = initiatives.read(initiative);
        byLever.forEach((lever, left) -> groups.add(orphaned(left, lines(left, names), whole)));
        var goals = whole.goals().stream().map(GoalPicture::id).toList();
        groups.sort(Comparator.comparingInt(group -> goals.indexOf(group.goal())));
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

    private static PlanGroup orphaned(List<PlanRow> rows, List<PlanLine> lines, InitiativePicture initiative) {
        var row = rows.getFirst();
        return new PlanGroup(
                row.leverId(), row.leverTitle(), row.goalId(), initiative.goalText(row.goalId()), false, lines);
    }

    private static List<PlanLine> lines(@Nullable List<PlanRow> rows, Map<UUID, Localized> names) {
        return rows == null
                ? List.of()
                : rows.stream().map(row -> line(row, names)).toList();
    }

    private static Localized name(Map<UUID, Localized> names, UUID body) {
        return Objects.requireNonNullElse(names.get(body), new Localized(Map.of()));
    }
}
