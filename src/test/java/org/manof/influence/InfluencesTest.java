package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.manof.report.InfluenceFiles;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class InfluencesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.putBack();
    }

    @Test
    void aHandStaysAsItWasDealtAndIsAnsweredAndChanged() {
        var room = InfluenceRoom.open(spring, 5);
        var noa = room.evening.joins("נועה");
        var hand = room.deals(noa);
        assertThat(hand.questions()).hasSize(8).noneMatch(MyHand.Question::answered);
        assertThat(room.deals(noa)).isEqualTo(hand).isEqualTo(room.mine(noa));

        var first = hand.questions().getFirst().pair();
        room.judges(noa, first, 3);
        room.judges(noa, first, 1);
        var second = hand.questions().get(1).pair();
        room.judges(noa, second, Influences.CANNOT_JUDGE);

        assertThat(room.mine(noa).questions())
                .startsWith(
                        new MyHand.Question(first, true, 1),
                        new MyHand.Question(second, true, Influences.CANNOT_JUDGE));
        assertThat(room.deals(noa).questions()).hasSize(8);
        room.answers(noa, pair -> 2);
        assertThat(room.picture().progress().finished()).isEqualTo(1);
        assertThat(room.deals(noa).questions())
                .hasSize(16)
                .extracting(MyHand.Question::pair)
                .doesNotHaveDuplicates();
    }

    @Test
    void thirtyPhonesThatAskAtOnceGetHandsWhoseLoadsDifferByOneAtMost() {
        var room = InfluenceRoom.open(spring, 7);
        var crowd = room.crowd(30);

        var hands = AtOnce.results(crowd.stream()
                .map(guest -> (Callable<MyHand>) () -> room.deals(guest))
                .toList());

        var load = new HashMap<Pair, Integer>();
        hands.forEach(hand -> hand.questions().forEach(question -> load.merge(question.pair(), 1, Integer::sum)));
        assertThat(load).hasSize(42);
        assertThat(load.values()).containsOnly(5, 6);
    }

    @Test
    void onePersonInThreeWindowsIsDealtOneHandAndHasOneAnswer() {
        var room = InfluenceRoom.open(spring, 5);
        for (var turn = 0; turn < 10; turn++) {
            var noa = room.evening.joins("נועה");
            Callable<MyHand> window = () -> room.deals(noa);
            var hands = AtOnce.results(List.of(window, window, window));
            assertThat(Set.copyOf(hands)).hasSize(1);
            var pair = hands.getFirst().questions().getFirst().pair();

            assertThat(AtOnce.run(IntStream.of(0, 1, 3)
                            .<Runnable>mapToObj(strength -> () -> room.judges(noa, pair, strength))
                            .toList()))
                    .containsOnly("");

            assertThat(room.mine(noa).questions()).hasSize(8);
            assertThat(room.mine(noa).questions().getFirst().answered()).isTrue();
        }
    }

    @Test
    void anAnswerThatRacesTheCloseIsAcknowledgedAndCountedOrRefusedAndNot() {
        var room = InfluenceRoom.open(spring, 3);
        var crowd = room.crowd(10);
        var commands = new ArrayList<Runnable>();
        for (var guest : crowd) {
            room.answers(guest, pair -> 1);
            var pair = room.mine(guest).questions().getLast().pair();
            commands.add(() -> room.judges(guest, pair, 3));
        }
        commands.add(5, () -> room.evening.steps(Verb.CLOSE));

        var answers = AtOnce.run(commands);

        assertThat(answers.remove(5)).isEmpty();
        assertThat(answers).isSubsetOf("", "refusal.closed");
        for (var person = 0; person < crowd.size(); person++) {
            assertThat(room.mine(crowd.get(person)).questions().getLast().strength())
                    .isEqualTo(answers.get(person).isEmpty() ? 3 : 1);
        }
    }

    @Test
    void whatWasDealtToWhoLeftOrFellAsleepIsDealtToOthersFirst() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(3);
        crowd.forEach(room::deals);
        var asleep = pairs(room.deals(crowd.get(0)));
        room.answers(crowd.get(1), pair -> 2);
        room.answers(crowd.get(2), pair -> 2);
        assertThat(pairs(room.deals(room.evening.joins("עוד אחת"))))
                .as("twelve pairs carry twenty-four answers that are given or expected, so nothing is short")
                .hasSize(8);

        clock.putForward(Duration.ofMinutes(4));
        var awake = room.evening.joins("ערה");
        var given = new HashMap<Pair, Integer>();
        for (var guest : crowd.subList(1, 3)) {
            pairs(room.mine(guest)).forEach(pair -> given.merge(pair, 1, Integer::sum));
        }
        var missing =
                asleep.stream().filter(pair -> given.getOrDefault(pair, 0) < 2).toList();
        assertThat(missing).isNotEmpty();
        assertThat(pairs(room.deals(awake))).containsAll(missing);

        room.evening.remove(crowd.get(1));
        assertThat(room.picture().progress().finished()).isEqualTo(1);
        refuses("refusal.removed", () -> room.deals(crowd.get(1)));
    }

    @Test
    void nothingOfTheAnswersIsInThePictureBeforeTheReveal() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 1));
        var before = room.picture();
        var pair = room.mine(crowd.getFirst()).questions().getFirst().pair();
        room.judges(crowd.getFirst(), pair, 3);

        assertThat(room.picture()).isEqualTo(before);
        assertThat(before.result()).isEmpty();
        assertThat(before.progress()).isEqualTo(new InfluencePicture.Progress(6, 12));
        assertThat(before.onPhones().progress()).isEqualTo(InfluencePicture.Progress.NONE);
        room.evening.steps(Verb.CLOSE);
        assertThat(room.picture().result()).isEmpty();
        refuses(
                "refusal.influence.hidden",
                () -> room.names(before.options().getFirst().id(), ""));
    }

    @Test
    void theRoomSeesItsDriversAndNamesOneARootCauseAndTakesThatBack() {
        var room = InfluenceRoom.open(spring, 4);
        var options = room.options();
        var root = options.get(2);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> pair.driver().equals(root) ? 3 : 1));
        room.reveals();

        assertThat(room.result().candidates()).containsExactly(root);
        assertThat(room.result().of(root).orElseThrow()).isEqualTo(new Placed(root, 3.0, 1.0, Region.DRIVER));
        assertThat(room.result().open()).isEmpty();

        refuses("refusal.influence.reason", () -> room.names(options.get(0), " "));
        refuses("refusal.notFound", () -> room.names(Ids.next(), "סיבה"));
        refuses("refusal.notFound", () -> room.unnames(Ids.next()));
        refuses("refusal.text.long", () -> room.names(root, "א".repeat(RootCauses.REASON + 1)));
        room.names(root, "");
        room.names(options.get(0), "כי כך אומרים המורים");
        assertThat(room.picture().causes())
                .containsExactly(new Cause(options.get(0), "כי כך אומרים המורים"), new Cause(root, null));
        assertThat(room.causes.of(room.evening.colleague(Role.COORDINATOR), room.evening.initiative()))
                .hasSize(2);

        room.unnames(options.get(0));
        assertThat(room.picture().causes()).containsExactly(new Cause(root, null));
        room.evening.undo();
        assertThat(room.picture().causes()).isEmpty();
        assertThat(room.causes.of(room.evening.facilitator(), room.evening.initiative()))
                .isEmpty();
        room.evening.steps(Verb.REVEAL);
        assertThat(room.picture().causes()).containsExactly(new Cause(root, null));
    }

    @Test
    void whoIsRemovedAfterTheRevealAndWhoComesIntoAnUndoneOneChangeNothingThatIsShown() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 2));
        room.reveals();
        var seen = room.result();

        room.evening.remove(crowd.getFirst());
        assertThat(room.result()).isEqualTo(seen);
        room.evening.undo();
        room.evening.undo();
        room.evening.steps(Verb.REOPEN);
        var late = room.evening.joins("מאוחרת");
        room.answersAll(late, pair -> 0);
        room.reveals();

        assertThat(room.result().people()).isEqualTo(1);
        assertThat(room.result().components()).allMatch(placed -> placed.drive() == null);
        assertThat(file(room)).doesNotContain("0.00", "2.00");
    }

    @Test
    void aRoundThatNobodyAnsweredGivesWayToTheOneBefore() {
        var room = InfluenceRoom.open(spring, 4);
        room.crowd(5).forEach(guest -> room.answersAll(guest, pair -> 2));
        room.reveals();
        var seen = room.result();
        room.evening.undo();
        room.evening.steps(Verb.REOPEN, Verb.CLOSE, Verb.REVEAL);

        assertThat(room.result()).isEqualTo(seen);
    }

    @Test
    void aSecondRoundBeginsWithFreshHandsAndTheFileSaysWhatTheScreensShow() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 1));
        room.reveals();
        room.evening.steps(Verb.REOPEN);
        assertThat(room.picture().result()).isEmpty();
        assertThat(room.mine(crowd.getFirst()).questions()).isEmpty();
        var weak = room.options().getLast();
        crowd.forEach(guest -> room.answersAll(guest, pair -> pair.driven().equals(weak) ? 3 : 2));
        room.reveals();

        assertThat(room.result().number()).isEqualTo(2);
        assertThat(room.result().of(weak).orElseThrow().region()).isEqualTo(Region.DEPENDENT);
        assertThat(file(room)).startsWith("\uFEFFBarrier component,Barrier,").contains(",2.00,3.00,Outcome,");
        var files = spring.getBean(InfluenceFiles.class);
        var stranger = room.evening.staff(Role.FACILITATOR);
        refuses(
                "refusal.notFound",
                () -> files.influences(stranger, room.evening.initiative(), room.evening.id(), Language.EN));
        var other = InfluenceRoom.open(spring, 4).evening;
        refuses(
                "refusal.notFound",
                () -> files.influences(other.facilitator(), other.initiative(), room.evening.id(), Language.EN));
        refuses("refusal.notFound", () -> room.causes.of(stranger, room.evening.initiative()));
    }

    @Test
    void fourPeopleAreToldNothingOnScreensAndInTheFile() {
        var room = InfluenceRoom.open(spring, 4);
        room.crowd(4).forEach(guest -> room.answersAll(guest, pair -> 3));
        room.reveals();

        assertThat(room.result().people()).isEqualTo(4);
        assertThat(room.result().components()).allMatch(placed -> placed.region() == null);
        assertThat(file(room)).doesNotContain("3.00", "open", "counted");
    }

    @Test
    void onlyWhatWasDealtToOneIsAnsweredAndOnlyWithinTheScale() {
        var room = InfluenceRoom.open(spring, 5);
        var noa = room.evening.joins("נועה");
        var sami = room.evening.joins("سامي", "academia");
        var hand = pairs(room.deals(noa));
        var foreign = Pair.of(room.options()).stream()
                .filter(pair -> !hand.contains(pair))
                .findFirst()
                .orElseThrow();

        refuses("refusal.notFound", () -> room.judges(noa, foreign, 2));
        refuses("refusal.notFound", () -> room.judges(noa, new Pair(Ids.next(), Ids.next()), 2));
        refuses("refusal.notFound", () -> room.judges(sami, hand.getFirst(), 2));
        refuses("refusal.influence.strength", () -> room.judges(noa, hand.getFirst(), 4));
        refuses("refusal.influence.strength", () -> room.judges(noa, hand.getFirst(), -2));
        refuses("refusal.influence.strength", () -> room.judges(noa, hand.getFirst(), Integer.MAX_VALUE));
        assertThat(room.mine(noa).questions()).noneMatch(MyHand.Question::answered);
    }

    @Test
    void strangersStaffAndAnotherWorkshopsPeopleAreNotFound() {
        var room = InfluenceRoom.open(spring, 5);
        var noa = room.evening.joins("נועה");
        var pair = pairs(room.deals(noa)).getFirst();
        var elsewhere = InfluenceRoom.open(spring, 5);
        var foreign = elsewhere.activity();

        refuses("refusal.notFound", () -> room.influences.deal(noa.actor(), foreign));
        refuses("refusal.notFound", () -> room.influences.mine(noa.actor(), foreign));
        refuses("refusal.notFound", () -> room.influences.judge(noa.actor(), foreign, pair, 1, Ids.next()));
        for (var actor : List.of(Evening.browser(), room.evening.facilitator(), room.evening.board())) {
            refuses("refusal.notFound", () -> room.influences.deal(actor, room.activity()));
            refuses("refusal.notFound", () -> room.influences.mine(actor, room.activity()));
            refuses("refusal.notFound", () -> room.judges(actor, pair, 1));
        }
    }

    @Test
    void beforeTheOpeningAndAfterTheCloseNothingIsDealtOrAnswered() {
        var room = InfluenceRoom.at(spring);
        var noa = room.evening.joins("נועה");
        refuses("refusal.closed", () -> room.deals(noa));
        assertThat(room.mine(noa).questions()).isEmpty();
        room.evening.steps(Verb.OPEN);
        var pair = pairs(room.deals(noa)).getFirst();
        room.judges(noa, pair, 1);
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.deals(noa));
        refuses("refusal.closed", () -> room.judges(noa, pair, 2));
        room.evening.steps(Verb.REVEAL);
        refuses("refusal.closed", () -> room.judges(noa, pair, 2));
        assertThat(room.mine(noa).questions().getFirst().strength()).isEqualTo(1);
    }

    @Test
    void howManyComponentsIsTheFacilitatorsUntilTheFirstHand() {
        var room = InfluenceRoom.at(spring);
        var noa = room.evening.joins("נועה");
        room.size(10);
        assertThat(room.picture().pairs()).isEqualTo(90);
        assertThat(room.picture().needed()).isEqualTo(34);
        refuses("refusal.influence.size", () -> room.size(2));
        refuses("refusal.influence.size", () -> room.size(11));
        for (var other : List.of(noa.actor(), room.evening.colleague(Role.COORDINATOR))) {
            refuses("refusal.notAllowed", () -> room.influences.size(other, room.activity(), 5, Ids.next()));
            refuses(
                    "refusal.notAllowed",
                    () -> room.causes.name(
                            other, room.evening.id(), room.options().getFirst(), "", Ids.next()));
        }
        refuses(
                "refusal.notFound",
                () -> room.influences.size(room.evening.staff(Role.FACILITATOR), room.activity(), 5, Ids.next()));
        room.evening.steps(Verb.OPEN);
        room.size(6);
        assertThat(room.options()).hasSize(6);
        room.deals(noa);

        refuses("refusal.influence.begun", () -> room.size(5));
        assertThat(room.options()).hasSize(6);
    }

    private String file(InfluenceRoom room) {
        var file = spring.getBean(InfluenceFiles.class)
                .influences(room.evening.facilitator(), room.evening.initiative(), room.evening.id(), Language.EN);
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static List<Pair> pairs(MyHand hand) {
        return hand.questions().stream().map(MyHand.Question::pair).toList();
    }
}
