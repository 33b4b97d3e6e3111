package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class RatingTest {
    @Autowired
    private ApplicationContext spring;

    private RatingRoom room;
    private Evening.Guest noa;
    private Evening.Guest sami;

    @BeforeEach
    void gather() {
        room = RatingRoom.open(spring);
        noa = room.evening.joins("נועה");
        sami = room.evening.joins("سامي", "academia");
    }

    @Test
    void theShortlistIsWhatTheDotsPutFirstAndStaysAsItWasOpened() {
        assertThat(room.options())
                .startsWith(room.component(2), room.component(0))
                .hasSize(3);

        room.evening.steps(Verb.CLOSE);

        assertThat(room.options())
                .startsWith(room.component(2), room.component(0))
                .hasSize(3);
    }

    @Test
    void anAnswerIsGivenChangedAndLeftToOthersToJudge() {
        room.rates(noa, 0, Question.HOLDS, 5);
        room.rates(noa, 0, Question.MOVES, 2);
        room.rates(noa, 0, Question.HOLDS, 4);
        room.rates(noa, 1, Question.HOLDS, Question.CANNOT_JUDGE);

        assertThat(room.mine(noa).scores())
                .isEqualTo(Map.of(
                        room.option(0),
                        Map.of(Question.HOLDS, 4, Question.MOVES, 2),
                        room.option(1),
                        Map.of(Question.HOLDS, 0)));
        assertThat(room.mine(sami).scores()).isEmpty();
        assertThat(room.picture().turnout()).isEqualTo(1);

        room.rates(noa, 1, Question.HOLDS, 3);
        assertThat(room.mine(noa).scores().get(room.option(1))).isEqualTo(Map.of(Question.HOLDS, 3));
    }

    @Test
    void scoresBeyondTheScaleAreRefusedAndNothingChanges() {
        room.rates(noa, 0, Question.HOLDS, 5);

        refuses("refusal.rating.score", () -> room.rates(noa, 0, Question.HOLDS, 6));
        refuses("refusal.rating.score", () -> room.rates(noa, 0, Question.HOLDS, -1));
        refuses("refusal.rating.score", () -> room.rates(noa, 0, Question.MOVES, Integer.MAX_VALUE));

        assertThat(room.mine(noa).scores()).isEqualTo(Map.of(room.option(0), Map.of(Question.HOLDS, 5)));
    }

    @Test
    void whatIsNotOnTheShortlistIsNotFound() {
        refuses("refusal.notFound", () -> room.rates(noa.actor(), room.component(7), Question.HOLDS, 3));
        refuses("refusal.notFound", () -> room.rates(noa.actor(), Ids.next(), Question.HOLDS, 3));
        assertThat(room.picture().turnout()).isZero();
    }

    @Test
    void anotherWorkshopsRatingIsNotFoundAndOnlyParticipantsRate() {
        var elsewhere = RatingRoom.open(spring);
        var foreign = elsewhere.activity();
        var option = elsewhere.option(0);

        refuses("refusal.notFound", () -> room.rating.put(noa.actor(), foreign, option, Question.HOLDS, 3, Ids.next()));
        refuses("refusal.notFound", () -> room.rating.mine(noa.actor(), foreign));
        for (var actor : List.of(Evening.browser(), room.evening.facilitator(), room.evening.board())) {
            refuses("refusal.notFound", () -> room.rates(actor, room.option(0), Question.HOLDS, 3));
            refuses("refusal.notFound", () -> room.rating.mine(actor, room.activity()));
        }
    }

    @Test
    void anAnswerBeforeTheOpeningOrAfterTheCloseIsRefused() {
        room.rates(noa, 0, Question.HOLDS, 3);
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.rates(noa, 0, Question.HOLDS, 4));
        room.evening.steps(Verb.REVEAL);
        refuses("refusal.closed", () -> room.rates(noa, 0, Question.HOLDS, 4));

        var early = new RatingRoom(spring);
        var dan = early.evening.joins("דן");
        early.evening.steps(Verb.NEXT, Verb.NEXT);
        refuses("refusal.closed", () -> early.rates(dan.actor(), early.component(0), Question.HOLDS, 4));
    }

    @Test
    void theSameCommandCountsOnce() {
        var command = Ids.next();
        room.rating.put(noa.actor(), room.activity(), room.option(0), Question.HOLDS, 2, command);
        room.rates(noa, 0, Question.HOLDS, 5);
        room.rating.put(noa.actor(), room.activity(), room.option(0), Question.HOLDS, 2, command);

        assertThat(room.mine(noa).scores()).isEqualTo(Map.of(room.option(0), Map.of(Question.HOLDS, 5)));
    }

    @Test
    void whoIsRemovedRatesNoMore() {
        room.rates(noa, 0, Question.HOLDS, 2);
        room.evening.remove(noa);

        refuses("refusal.removed", () -> room.rates(noa, 0, Question.HOLDS, 3));
        assertThat(room.picture().turnout()).isZero();
    }

    @Test
    void nothingIsInThePictureBeforeTheReveal() {
        var crowd = crowd(6);
        crowd.forEach(guest -> room.ratesAll(guest, 4, 2));
        var before = room.picture();
        room.rates(crowd.getFirst(), 0, Question.HOLDS, 1);

        assertThat(room.picture()).isEqualTo(before);
        assertThat(before.revealed()).isEmpty();
        room.evening.steps(Verb.CLOSE);
        assertThat(room.picture().revealed()).isEmpty();
    }

    @Test
    void theListsLengthChangesUntilTheFirstAnswerOnly() {
        var before = room.options();
        room.size(5);
        assertThat(room.options()).hasSize(5);
        room.evening.undo();
        assertThat(room.options()).isEqualTo(before);
        room.size(5);
        refuses("refusal.rating.size", () -> room.size(1));
        refuses("refusal.rating.size", () -> room.size(13));

        room.rates(noa, 4, Question.HOLDS, 2);

        refuses("refusal.rating.begun", () -> room.size(3));
        refuses("refusal.rating.begun", room.evening::undo);
        assertThat(room.options()).hasSize(5);
    }

    @Test
    void onlyTheInitiativesFacilitatorsChangeTheLength() {
        var evening = room.evening;
        var sheet = room.sheet();

        refuses("refusal.notAllowed", () -> room.rating.size(noa.actor(), sheet, 5, Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> room.rating.size(evening.colleague(Role.COORDINATOR), sheet, 5, Ids.next()));
        refuses("refusal.notFound", () -> room.rating.size(evening.staff(Role.FACILITATOR), sheet, 5, Ids.next()));
        refuses("refusal.notFound", () -> room.rating.size(evening.board(), sheet, 5, Ids.next()));
        assertThat(room.options()).hasSize(3);
    }

    @Test
    void theRoomSeesItsOrderAndWhatMovedInTheSecondRound() {
        var crowd = crowd(6);
        for (var guest : crowd) {
            room.ratesAll(guest, 3, 3);
            room.rates(guest, 1, Question.HOLDS, 5);
        }
        var second = room.option(1);
        var third = room.option(2);
        room.reveals();
        assertThat(room.result().options().getFirst().option().id()).isEqualTo(second);

        room.evening.steps(Verb.REOPEN);
        assertThat(room.mine(crowd.getFirst()).scores()).isEmpty();
        for (var guest : crowd) {
            room.ratesAll(guest, 2, 2);
            room.rates(guest, 2, Question.HOLDS, 5);
        }
        room.reveals();

        assertThat(room.result().number()).isEqualTo(2);
        assertThat(room.result().options().getFirst().option().id()).isEqualTo(third);
        var before = room.picture().before().orElseThrow();
        assertThat(before.of(third).orElseThrow().rank()).isEqualTo(2);
        assertThat(before.of(second).orElseThrow().rank()).isEqualTo(1);
    }

    private List<Evening.Guest> crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> room.evening.joins("משתתף " + number))
                .toList();
    }
}
