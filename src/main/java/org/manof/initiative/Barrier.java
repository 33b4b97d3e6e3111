package org.manof.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

record Barrier(
        @Id UUID id,
        Localized title,
        @Nullable Localized suggestedLever,

        @MappedCollection(idColumn = "barrier_id", keyColumn = "position")
        List<BarrierComponent> components,

        @MappedCollection(idColumn = "barrier_id", keyColumn = "position")
        List<Goal> goals) {

    BarrierPicture picture() {
        return new BarrierPicture(
                id,
                title,
                components.stream()
                        .map(each -> new ComponentPicture(each.id(), each.text()))
                        .toList(),
                goals.stream().map(Goal::picture).toList(),
                suggestedLever);
    }

    Barrier copy() {
        return new Barrier(
                Ids.next(),
                title,
                suggestedLever,
                components.stream().map(BarrierComponent::copy).toList(),
                goals.stream().map(Goal::copy).toList());
    }
}
