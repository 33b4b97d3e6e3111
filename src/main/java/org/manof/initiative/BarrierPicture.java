package org.manof.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/** A barrier with its components and goals, and the lever that earlier stages suggested for it, if any. */
public record BarrierPicture(
        UUID id,
        Localized title,
        List<ComponentPicture> components,
        List<GoalPicture> goals,
        @Nullable Localized suggestedLever) {
    public BarrierPicture {
        components = List.copyOf(components);
        goals = List.copyOf(goals);
    }
}
