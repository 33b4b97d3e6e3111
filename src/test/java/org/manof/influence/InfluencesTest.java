package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.manof.security.Role;
import org.manof.shared.Ids;
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

    private static List<Pair> pairs(MyHand hand) {
        return hand.questions().stream().map(MyHand.Question::pair).toList();
    }
}
