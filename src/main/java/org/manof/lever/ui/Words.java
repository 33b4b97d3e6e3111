package org.manof.lever.ui;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.BarrierPicture;
import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.shared.Language;
import org.manof.shared.Localized;

/** The initiative's own texts in the reader's language. */
record Words(InitiativePicture initiative, Language reader) {

    String component(UUID component) {
        return initiative
                .component(component)
                .map(found -> found.text().in(reader))
                .orElse("");
    }

    String barrier(UUID component) {
        return barriersOf(List.of(component)).stream()
                .map(barrier -> barrier.title().in(reader))
                .findFirst()
                .orElse("");
    }

    /** The goals, those against the barriers of {@code components} first. */
    List<GoalPicture> goals(Collection<UUID> components) {
        var near = barriersOf(components).stream()
                .flatMap(barrier -> barrier.goals().stream())
                .toList();
        var goals = new java.util.LinkedHashSet<>(near);
        goals.addAll(initiative.goals());
        return List.copyOf(goals);
    }

    String in(Localized text) {
        return text.in(reader);
    }

    private List<BarrierPicture> barriersOf(Collection<UUID> components) {
        return initiative.barriers().stream()
                .filter(barrier ->
                        barrier.components().stream().anyMatch(component -> components.contains(component.id())))
                .toList();
    }
}
