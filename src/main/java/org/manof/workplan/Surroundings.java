package org.manof.workplan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.lever.LeverStory;
import org.manof.partnership.Partner;
import org.manof.partnership.PartnershipReader;
import org.manof.security.Accounts;
import org.manof.workshop.Attendance;
import org.manof.workshop.Roster;
import org.springframework.stereotype.Component;

/** What stands around a lever when the story of its rows is told: decisions, programmes, partners, and who was in the room. */
@Component
class Surroundings {
    private final Accounts accounts;
    private final PartnershipReader partnership;
    private final Roster roster;
    private final InitiativeReader initiatives;

    Surroundings(Accounts accounts, PartnershipReader partnership, Roster roster, InitiativeReader initiatives) {
        this.accounts = accounts;
        this.partnership = partnership;
        this.roster = roster;
        this.initiatives = initiatives;
    }

    RowStory.Decided decided(LeverStory.Choice choice) {
        return new RowStory.Decided(accounts.emailOf(choice.account()), choice.at());
    }

    List<RowStory.Placed> partners(UUID initiative, UUID lever) {
        return partnership.of(initiative).stream()
                .filter(partner -> partner.lever().equals(lever))
                .sorted(Comparator.comparing(Partner::circle))
                .map(partner -> new RowStory.Placed(partner.stakeholder().name(), partner.circle(), null))
                .toList();
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
