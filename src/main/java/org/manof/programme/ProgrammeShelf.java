package org.manof.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.shared.Lineage;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Component;

/** What everyone may see of an initiative's programmes, from all its workshops, with what was merged behind what it was merged into. */
@Component
class ProgrammeShelf {
    private final ProgrammeRows rows;
    private final Agendas agendas;
    private final Reviews reviews;

    ProgrammeShelf(ProgrammeRows rows, Agendas agendas, Reviews reviews) {
        this.rows = rows;
        this.agendas = agendas;
        this.reviews = reviews;
    }

    /** All of it, in the order in which it came. */
    Lineage<ProgrammeRow> of(UUID initiative) {
        // Ids are made in the order of time, on every node.
        return lineage(agendas.inInitiative(initiative, Programmes.KIND).stream()
                .flatMap(this::visible)
                .sorted(Comparator.comparing(ProgrammeRow::id))
                .toList());
    }

    /** A programme that stands on the map of the initiative; empty for one that is foreign, hidden, or part of a merge. */
    Optional<ProgrammeRow> standing(UUID initiative, UUID programme) {
        return of(initiative)
                .standing()
                .filter(row -> row.id().equals(programme))
                .findFirst();
    }

    /** The name of a programme that everyone may see, merged or not; empty for another. */
    String name(UUID initiative, UUID programme) {
        return of(initiative).find(programme).map(ProgrammeRow::name).orElse("");
    }

    private Stream<ProgrammeRow> visible(ActivityRef activity) {
        return rows.visible(activity.id(), reviews.rules(activity.id()).readFirst()).stream();
    }

    private static Lineage<ProgrammeRow> lineage(List<ProgrammeRow> visible) {
        return new Lineage<>(visible, ProgrammeRow::id, ProgrammeRow::mergedInto);
    }
}
