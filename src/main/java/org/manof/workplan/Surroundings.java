package org.manof.workplan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.lever.LeverStory;
import org.manof.partnership.Agreement;
import org.manof.partnership.Circle;
import org.manof.partnership.PartnershipReader;
import org.manof.programme.ProgrammeReader;
import org.manof.security.Accounts;
import org.manof.workshop.Attendance;
import org.manof.workshop.Roster;
import org.springframework.stereotype.Component;

/** What stands around a lever when the story of its rows is told: decisions, programmes, partners, and who was in the room. */
@Component
class Surroundings {
    private final Accounts accounts;
    private final ProgrammeReader programmes;
    private final PartnershipReader partnership;
    private final Roster roster;
    private final InitiativeReader initiatives;

    Surroundings(
            Accounts accounts,
            ProgrammeReader programmes,
            PartnershipReader partnership,
            Roster roster,
            InitiativeReader initiatives) {
        this.programmes = programmes;
        this.accounts = accounts;
        this.partnership = partnership;
        this.roster = roster;
        this.initiatives = initiatives;
    }

    RowStory.Decided decided(LeverStory.Choice choice) {
        return new RowStory.Decided(accounts.emailOf(choice.account()), choice.at());
    }

    List<RowStory.Programme> programmes(UUID initiative, UUID lever) {
        return programmes.of(initiative, lever).stream()
                .map(programme -> new RowStory.Programme(
                        programme.name(), programme.body(), programme.circle(), programme.leader(), programme.reason()))
                .toList();
    }

    List<RowStory.Placed> partners(UUID initiative, UUID lever) {
        return partnership.around(initiative, lever).stream()
                .map(partner -> new RowStory.Placed(
                        partner.stakeholder().name(),
                        place(partner.now(), partner.roomNow()),
                        place(partner.target(), partner.roomTarget())))
                .sorted(Comparator.comparing(Surroundings::circle))
                .toList();
    }

    private static RowStory.Place place(@Nullable Circle settled, Agreement room) {
        var agreed = room.agreed();
        return new RowStory.Place(
                settled, agreed.orElse(null), agreed.map(room::in).orElse(0), room.total());
    }

    private static Circle circle(RowStory.Placed partner) {
        return Objects.requireNonNullElse(
                partner.today().circle(),
                Objects.requireNonNullElse(partner.target().circle(), Circle.OUT));
    }

    List<RowStory.Room> rooms(UUID initiative) {
        var sectors = initiatives.read(initiative).sectors();
        return roster.attendance(initiative).stream()
                .map(room -> new RowStory.Room(room.title(), room.made(), sectors(room, sectors)))
                .toList();
    }

    private static List<RowStory.OfSector> sectors(Attendance room, List<SectorPicture> sectors) {
        return sectors.stream()
                .map(sector -> new RowStory.OfSector(sector.name(), room.of(sector.code())))
                .filter(sector -> sector.people() > 0)
                .toList();
    }
}
