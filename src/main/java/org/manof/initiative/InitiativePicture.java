package org.manof.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;

/** Everything the authority brought, in the order it brought it. */
public record InitiativePicture(
        UUID id,
        Localized authority,
        String field,
        Localized mission,
        int firstYear,
        int horizonYears,
        Meanings meanings,
        List<SectorPicture> sectors,
        List<BarrierPicture> barriers) {
    public InitiativePicture {
        sectors = List.copyOf(sectors);
        barriers = List.copyOf(barriers);
    }

    /** All components, barrier by barrier. */
    public List<ComponentPicture> components() {
        return barriers.stream()
                .flatMap(barrier -> barrier.components().stream())
                .toList();
    }

    /** All goals, barrier by barrier. */
    public List<GoalPicture> goals() {
        return barriers.stream().flatMap(barrier -> barrier.goals().stream()).toList();
    }

    /** The component of this initiative with that id; empty for a foreign one. */
    public Optional<ComponentPicture> component(UUID component) {
        return components().stream().filter(each -> each.id().equals(component)).findFirst();
    }

    /** The goal of this initiative with that id; empty for a foreign one. */
    public Optional<GoalPicture> goal(UUID goal) {
        return goals().stream().filter(each -> each.id().equals(goal)).findFirst();
    }

    /** The text of one of this initiative's components; refuses a foreign one. */
    public Localized componentText(UUID component) {
        return component(component).orElseThrow(Refusal::notFound).text();
    }

    /** The text of one of this initiative's goals; refuses a foreign one. */
    public Localized goalText(UUID goal) {
        return goal(goal).orElseThrow(Refusal::notFound).text();
    }

    /** The sector with that code; empty for an unknown one. */
    public Optional<SectorPicture> sector(String code) {
        return sectors.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
