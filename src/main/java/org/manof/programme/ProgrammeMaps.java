package org.manof.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Language;
import org.manof.shared.Lineage;
import org.manof.shared.Localized;
import org.springframework.stereotype.Component;

/** Puts the maps of the chosen levers together. */
@Component
class ProgrammeMaps {
    private final ProgrammeShelf shelf;
    private final ProgrammeLevers levers;
    private final ProgrammeDecisionRows decisions;
    private final LastVotes votes;
    private final PartnershipReader partnership;

    ProgrammeMaps(
            ProgrammeShelf shelf,
            ProgrammeLevers levers,
            ProgrammeDecisionRows decisions,
            LastVotes votes,
            PartnershipReader partnership) {
        this.shelf = shelf;
        this.levers = levers;
        this.decisions = decisions;
        this.votes = votes;
        this.partnership = partnership;
    }

    /** What programmes are read with. */
    private record Known(Lineage<ProgrammeRow> all, Map<UUID, Decision> decisions, Map<UUID, Localized> names) {}

    /** The map of each chosen lever, the first chosen first. */
    List<LeverMap> of(UUID initiative) {
        var known = new Known(shelf.of(initiative), decisions.of(initiative), names(initiative));
        return levers.of(initiative).stream().map(lever -> map(lever, known)).toList();
    }

    /** The names of the initiative's stakeholders. */
    Map<UUID, Localized> names(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    }

    /** Who operates a programme, by name. */
    static Localized body(Description about, Map<UUID, Localized> names) {
        var stakeholder = about.body();
        if (stakeholder != null) {
            return names.getOrDefault(stakeholder, new Localized(Map.of()));
        }
        return about.bodyText().isEmpty() ? new Localized(Map.of()) : Localized.of(Language.HE, about.bodyText());
    }

    private LeverMap map(LeverChoice lever, Known known) {
        var voted = votes.of(lever.id());
        var standing = known.all()
                .standing()
                .filter(row -> row.leverId().equals(lever.id()))
                .map(row -> programme(row, known, voted.get(row.id())))
                .toList();
        return new LeverMap(lever.id(), lever.title(), standing, Likeness.among(standing));
    }

    private static Programme programme(ProgrammeRow row, Known known, @Nullable ProgrammeVote vote) {
        var sources = known.all().originals(row);
        return new Programme(
                row.id(),
                row.leverId(),
                row.activityId(),
                row.about(),
                body(row.about(), known.names()),
                row.authorId() == null,
                known.all().merged(row.id())
                        ? sources.stream().map(ProgrammeRow::name).toList()
                        : List.of(),
                sources.stream().map(ProgrammeRow::id).toList(),
                List.of(),
                known.decisions().get(row.id()),
                vote);
    }
}
