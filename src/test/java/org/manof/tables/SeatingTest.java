package org.manof.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.ByHand;
import org.manof.workshop.Evening;
import org.manof.workshop.Phase;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class SeatingTest {
    @Autowired
    private ApplicationContext spring;

    @Test
    void whoIsHereIsDealtBeforeItOpensAndWhoComesLaterSitsAtTheSmallestTable() {
        var room = TablesRoom.of(spring, 7);
        assertThat(room.picture().tables()).isEmpty();
        room.deals(3);
        assertThat(room.picture().tables().stream().map(table -> table.people().size()))
                .containsExactly(3, 2, 2);
        assertThat(room.picture().phase()).isEqualTo(Phase.WAITING);

        var late = room.evening.joins("מאחרת");
        assertThat(room.mine(late).people()).hasSize(3);
        var byHand = spring.getBean(ByHand.class)
                .enter(room.evening.facilitator(), room.evening.id(), Evening.introduction("שרה"));
        assertThat(room.picture().tables()).allMatch(table -> table.people().size() == 3);
        assertThat(room.picture().tables()).anyMatch(table -> table.people().contains(byHand.id()));
        room.evening.steps(Verb.OPEN);
        assertThat(room.mine(room.evening.joins("עוד אחת")).people()).hasSize(4);
    }

    @Test
    void whoForgotToDealHasTablesWhenItOpensAndAnEmptyRoomGetsThemWithItsFirstGuest() {
        var room = TablesRoom.of(spring, 9);
        room.evening.steps(Verb.OPEN);
        assertThat(room.picture().tables()).hasSize(2);

        var empty = TablesRoom.of(spring, 0);
        refuses("refusal.tables.nobody", () -> empty.deals(5));
        empty.evening.steps(Verb.OPEN);
        assertThat(empty.mine(empty.evening.joins("ראשונה")).number()).isEqualTo(1);
    }

    @Test
    void theFacilitatorDealsAnewUntilSomebodyWritesAndMovesPeopleUntilItCloses() {
        var room = TablesRoom.open(spring, 6, 3);
        room.deals(4);
        assertThat(room.picture().most()).isEqualTo(4);
        var scribe = room.at(1, 0);
        room.writes(scribe);
        assertThat(room.picture().begun()).isTrue();
        refuses("refusal.tables.begun", () -> room.deals(3));
        refuses(
                "refusal.tables.begun",
                () -> room.lead.size(room.evening.facilitator(), room.activity(), 4, Ids.next()));

        moves(room, scribe, 2);
        assertThat(room.table(1).people()).hasSize(2);
        assertThat(room.table(2).people()).contains(scribe.me().id());
        assertThat(room.picture().tables()).allMatch(table -> table.scribe().isEmpty());
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> moves(room, scribe, 1));
        refuses("refusal.closed", () -> room.deals(3));
    }

    @Test
    void aTableOfTenTakesNobodyMore() {
        var room = TablesRoom.open(spring, 13, 10);
        while (room.table(1).people().size() < 10) {
            moves(room, room.at(2, 0), 1);
        }

        assertThat(room.table(1).people()).hasSize(10);
        refuses("refusal.tables.full", () -> moves(room, room.at(2, 0), 1));
        moves(room, room.at(1, 0), 1);
    }

    @Test
    void foreignPeopleTablesAndActivitiesAreNotFoundAndOnlyFacilitatorsDeal() {
        var room = TablesRoom.open(spring, 6, 3);
        var other = TablesRoom.open(spring, 6, 3);
        var facilitator = room.evening.facilitator();
        var guest = room.at(1, 0);
        var table = room.table(2).id();

        refuses("refusal.notFound", () -> moves(room, other.at(1, 0), 2));
        refuses(
                "refusal.notFound",
                () -> room.lead.move(
                        facilitator,
                        room.activity(),
                        guest.me().id(),
                        other.table(1).id(),
                        Ids.next()));
        refuses(
                "refusal.notFound",
                () -> room.lead.free(
                        facilitator, room.activity(), other.table(1).id(), Ids.next()));
        refuses("refusal.notFound", () -> room.lead.deal(facilitator, other.activity(), 4, Ids.next()));
        refuses("refusal.notFound", () -> room.lead.deal(facilitator, room.evening.priorities(), 4, Ids.next()));
        for (var most : List.of(0, 2, 11)) {
            refuses("refusal.tables.most", () -> room.deals(most));
        }
        for (var size : List.of(2, 31)) {
            refuses("refusal.tables.size", () -> room.lead.size(facilitator, room.activity(), size, Ids.next()));
        }
        for (var actor : List.of(guest.actor(), room.evening.colleague(Role.COORDINATOR))) {
            refuses("refusal.notAllowed", () -> room.lead.deal(actor, room.activity(), 4, Ids.next()));
            refuses(
                    "refusal.notAllowed",
                    () -> room.lead.move(actor, room.activity(), guest.me().id(), table, Ids.next()));
            refuses("refusal.notAllowed", () -> room.lead.free(actor, room.activity(), table, Ids.next()));
        }
        refuses(
                "refusal.notFound",
                () -> room.lead.deal(room.evening.staff(Role.FACILITATOR), room.activity(), 4, Ids.next()));
        refuses("refusal.notFound", () -> room.lead.free(room.evening.board(), room.activity(), table, Ids.next()));
    }

    @Test
    void whoIsTakenOutLeavesAnEmptySeatAndFindsItAgain() {
        var room = TablesRoom.open(spring, 6, 3);
        var gone = room.at(1, 0);
        room.writes(gone);
        room.evening.remove(gone);
        assertThat(room.table(1).people()).hasSize(2);
        assertThat(room.table(1).scribe()).isEmpty();
        refuses("refusal.removed", () -> room.mine(gone));

        room.writes(room.at(1, 0));
        room.evening.undo();
        assertThat(room.mine(gone).number()).isEqualTo(1);
        assertThat(room.mine(gone).writing()).isFalse();
    }

    private static void moves(TablesRoom room, Evening.Guest guest, int table) {
        room.lead.move(
                room.evening.facilitator(),
                room.activity(),
                guest.me().id(),
                room.table(table).id(),
                Ids.next());
    }
}
