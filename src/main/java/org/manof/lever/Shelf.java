package org.manof.lever;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.shared.Lineage;

/** A workshop's published levers with their lineage: what was merged stays behind what it was merged into. */
record Shelf(List<LeverRow> published, Map<UUID, List<UUID>> components) {

    /** The levers that stand in the gallery, as everyone may see them. */
    List<GalleryLever> gallery(InitiativePicture initiative) {
        return standing().map(row -> lever(row, initiative)).toList();
    }

    Stream<LeverRow> standing() {
        return lineage().standing();
    }

    boolean stands(LeverRow row) {
        return lineage().stands(row);
    }

    /** The lever, if it is published here; it may have been merged since. */
    Optional<LeverRow> find(UUID lever) {
        return lineage().find(lever);
    }

    GalleryLever lever(LeverRow row, InitiativePicture initiative) {
        var sources = lineage().originals(row);
        return new GalleryLever(
                row.id(),
                row.title(),
                inOrder(components.getOrDefault(row.id(), List.of()), initiative),
                row.rightTime(),
                row.systems(),
                said(row, sources, LeverRow::rightTime),
                said(row, sources, LeverRow::systems),
                sources.equals(List.of(row))
                        ? List.of()
                        : sources.stream().map(LeverRow::title).toList(),
                sources.stream().map(LeverRow::id).toList(),
                List.of());
    }

    boolean merged(UUID lever) {
        return lineage().merged(lever);
    }

    /** What was merged into the lever, as it stands behind it. */
    List<UUID> sources(UUID merge) {
        return lineage().sources(merge).map(LeverRow::id).toList();
    }

    /** All components of the levers together. */
    List<UUID> union(Collection<UUID> levers) {
        var all = new LinkedHashSet<UUID>();
        levers.forEach(lever -> all.addAll(components.getOrDefault(lever, List.of())));
        return List.copyOf(all);
    }

    static List<UUID> inOrder(Collection<UUID> components, InitiativePicture initiative) {
        return initiative.components().stream()
                .map(ComponentPicture::id)
                .filter(components::contains)
                .toList();
    }

    private Lineage<LeverRow> lineage() {
        return new Lineage<>(published, LeverRow::id, LeverRow::mergedInto);
    }

    /** What was written on the card itself stands for what was merged into it. */
    private static List<String> said(LeverRow row, List<LeverRow> sources, Function<LeverRow, String> answer) {
        return (answer.apply(row).isEmpty() ? sources : List.of(row))
                .stream()
                        .map(answer)
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }
}
