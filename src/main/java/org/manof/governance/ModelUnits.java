package org.manof.governance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.LeverReader;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.springframework.stereotype.Component;

/** Puts the stored units together with their members, and with what they are there for. */
@Component
class ModelUnits {
    private final UnitRows units;
    private final MemberRows members;
    private final LeverReader levers;
    private final PartnershipReader partnership;
    private final InitiativeReader initiatives;

    ModelUnits(
            UnitRows units,
            MemberRows members,
            LeverReader levers,
            PartnershipReader partnership,
            InitiativeReader initiatives) {
        this.units = units;
        this.members = members;
        this.levers = levers;
        this.partnership = partnership;
        this.initiatives = initiatives;
    }

    /** The chosen levers, first chosen first. */
    List<ModelLever> levers(UUID initiative) {
        return levers.chosen(initiative).stream()
                .map(chosen -> new ModelLever(chosen.lever(), chosen.title(), chosen.goal()))
                .toList();
    }

    /** All units in their order, each with those of {@code comments} that are about it; who decides comes first. */
    List<Unit> of(UUID initiative, List<ModelLever> chosen, Map<UUID, List<UnitComment>> comments) {
        var rows = units.of(initiative);
        if (rows.isEmpty()) {
            return List.of();
        }
        var whole = initiatives.read(initiative);
        var known = partnership.stakeholders(initiative).stream()
                .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
        var seated = members.of(initiative).stream().collect(Collectors.groupingBy(MemberRow::unitId));
        return rows.stream()
                .map(row -> new Unit(
                        row.id(),
                        row.kind(),
                        row.place(),
                        row.name(),
                        about(row, chosen, whole),
                        row.leverId() != null,
                        worked(row, chosen),
                        dropped(row, chosen),
                        row.purpose(),
                        row.rhythm(),
                        seated.getOrDefault(row.id(), List.of()).stream()
                                .sorted(Comparator.comparing(MemberRow::part))
                                .map(member -> member(member, known))
                                .toList(),
                        comments.getOrDefault(row.id(), List.of()),
                        row.removed()))
                .toList();
    }

    private static Localized about(UnitRow row, List<ModelLever> chosen, InitiativePicture whole) {
        var goal = row.goalId();
        if (goal != null) {
            return whole.goalText(goal);
        }
        var title = chosen.stream()
                .filter(lever -> lever.id().equals(row.leverId()))
                .map(ModelLever::title)
                .findFirst()
                .orElse(row.about());
        return title.isEmpty() ? new Localized(Map.of()) : Localized.of(Language.HE, title);
    }

    private static List<UUID> worked(UnitRow row, List<ModelLever> chosen) {
        return chosen.stream()
                .filter(lever ->
                        lever.id().equals(row.leverId()) || lever.goal().equals(row.goalId()))
                .map(ModelLever::id)
                .toList();
    }

    private static boolean dropped(UnitRow row, List<ModelLever> chosen) {
        var lever = row.leverId();
        return lever != null && chosen.stream().noneMatch(each -> each.id().equals(lever));
    }

    private static Member member(MemberRow row, Map<UUID, Stakeholder> known) {
        return new Member(
                row.id(),
                Objects.requireNonNull(known.get(row.stakeholderId())),
                row.person(),
                row.roleText(),
                row.part());
    }
}
