package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.report.RatingFiles;
import org.manof.report.RatingFiles.Rated;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody could find out who keeps every screen and every file of a small room and subtracts one from the other. */
@SqlTest
class SmallRoomsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private RatingFiles files;

    private RatingRoom room;

    @BeforeEach
    void gather() {
        room = RatingRoom.open(spring);
    }

    @Test
    void fourPeopleHaveAnOrderOfTheirOwnAndNobodySeesIt() {
        crowd(4, "public").forEach(guest -> room.ratesAll(guest, 4, 2));
        room.reveals();

        assertThat(room.result().voters()).isEqualTo(4);
        assertThat(room.result().options()).allSatisfy(option -> {
            assertThat(option.holds()).isNull();
            assertThat(option.rank()).isNull();
        });
        assertThat(room.result().concordance()).isEmpty();
        assertThat(lines()).hasSize(4);
        assertThat(lines()[1]).startsWith("1,,,").endsWith(",".repeat(18));
    }

    @Test
    void whoIsRemovedAfterTheRevealOrComesBackChangesNothingThatWasSeen() {
        var crowd = crowd(6, "public");
        crowd.forEach(guest -> room.ratesAll(guest, 4, 2));
        room.rates(crowd.getFirst(), 0, Question.HOLDS, 1);
        var gone = crowd.getLast();
        room.evening.remove(gone);
        room.reveals();
        var seen = room.result();
        var taken = lines();
        assertThat(seen.voters()).isEqualTo(5);

        room.evening.remove(crowd.getFirst());
        assertThat(room.result()).isEqualTo(seen);
        assertThat(lines()).isEqualTo(taken);

        // Back to before the first removal, and on again.
        IntStream.range(0, 4).forEach(_ -> room.evening.undo());
        room.reveals();
        assertThat(room.result()).isEqualTo(seen);
        assertThat(lines()).isEqualTo(taken);
    }

    @Test
    void aRoundThatWasSeenTakesNoFurtherAnswerThoughItsRevealIsUndone() {
        var crowd = crowd(6, "public");
        crowd.subList(0, 5).forEach(guest -> room.ratesAll(guest, 4, 2));
        room.reveals();
        var seen = room.result();

        room.evening.undo();
        assertThat(room.picture().revealed()).isEmpty();
        room.evening.steps(Verb.REOPEN);
        assertThat(room.picture().round()).isEqualTo(2);
        assertThat(room.mine(crowd.getFirst()).scores()).isEmpty();
        crowd.subList(0, 5).forEach(guest -> room.ratesAll(guest, 4, 2));
        room.ratesAll(crowd.get(5), 1, 1);
        room.reveals();

        assertThat(room.result().voters()).isEqualTo(6);
        assertThat(room.result().options()).allSatisfy(option -> {
            var before = seen.of(option.option().id()).orElseThrow().holds();
            assertThat(option.holds()).isNotNull();
            assertThat(before).isNotNull();
            assertThat(option.holds().counts()).isEqualTo(before.counts());
            assertThat(option.holds().kept()).isTrue();
        });
    }

    @Test
    void anUndoneReopeningGivesTheSeenRoundBack() {
        crowd(5, "public").forEach(guest -> room.ratesAll(guest, 4, 2));
        room.reveals();
        var seen = room.result();

        room.evening.steps(Verb.REOPEN);
        room.evening.undo();
        assertThat(room.result()).isEqualTo(seen);

        room.evening.undo();
        room.evening.steps(Verb.REOPEN);
        room.evening.undo();
        room.evening.steps(Verb.REVEAL);
        assertThat(room.result()).isEqualTo(seen);
    }

    @Test
    void oneLatecomersAnswersAreInNoRoundNorFile() {
        var crowd = crowd(7, "public");
        crowd.subList(0, 6).forEach(guest -> room.ratesAll(guest, 4, 2));
        room.reveals();
        var first = lines();
        room.evening.steps(Verb.REOPEN);
        crowd.subList(0, 6).forEach(guest -> room.ratesAll(guest, 4, 2));
        room.ratesAll(crowd.get(6), 1, 5);
        room.reveals();

        var both = lines();
        assertThat(both).hasSize(7);
        assertThat(List.of(both).subList(0, 4)).containsExactly(first);
        for (var row = 1; row <= 3; row++) {
            var before = both[row].split(",", -1);
            var after = both[row + 3].split(",", -1);
            assertThat(List.of(after).subList(5, 13))
                    .containsExactlyElementsOf(List.of(before).subList(5, 13));
        }
    }

    @Test
    void aSectorOfFourWeighsWithOthersInEveryRound() {
        var academia = crowd(5, "academia");
        var business = crowd(5, "business");
        var publics = crowd(5, "public");
        var all = java.util.stream.Stream.of(academia, business, publics)
                .flatMap(List::stream)
                .toList();
        all.stream().skip(1).forEach(guest -> room.ratesAll(guest, 4, 2));
        room.reveals();
        assertThat(room.result().groups()).containsExactly(List.of("public"), List.of("academia", "business"));

        room.evening.steps(Verb.REOPEN);
        all.forEach(guest -> room.ratesAll(guest, 2, 4));
        room.reveals();
        assertThat(room.result().groups()).containsExactly(List.of("public"), List.of("academia", "business"));
    }

    @Test
    void filesAreForStaffOfTheInitiativeAndOnlyOnceRevealed() {
        crowd(5, "public").forEach(guest -> room.ratesAll(guest, 4, 2));
        var evening = room.evening;
        refuses("refusal.notFound", this::lines);
        room.reveals();

        var stranger = evening.staff(Role.FACILITATOR);
        refuses(
                "refusal.notFound",
                () -> files.ratings(stranger, evening.initiative(), evening.id(), Rated.COMPONENTS, Language.HE));
        refuses("refusal.notFound", () -> files.hasRatings(stranger, evening.initiative(), evening.id(), Rated.LEVERS));
        refuses(
                "refusal.notFound",
                () -> files.ratings(
                        evening.facilitator(),
                        evening.initiative(),
                        new Evening(spring).id(),
                        Rated.COMPONENTS,
                        Language.HE));
        assertThat(files.hasRatings(
                        evening.colleague(Role.COORDINATOR), evening.initiative(), evening.id(), Rated.COMPONENTS))
                .isTrue();
        assertThat(lines()).hasSize(4);

        evening.undo();
        refuses("refusal.notFound", this::lines);
    }

    private List<Evening.Guest> crowd(int people, String sector) {
        return IntStream.range(0, people)
                .mapToObj(number -> room.evening.joins(sector + number, sector))
                .toList();
    }

    private String[] lines() {
        var file = files.ratings(
                room.evening.facilitator(),
                room.evening.initiative(),
                room.evening.id(),
                Rated.COMPONENTS,
                Language.EN);
        return new String(file.content(), StandardCharsets.UTF_8).split("\r\n");
    }
}
