package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class InfluencesTogetherTest {
    @Autowired
    private ApplicationContext spring;

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
}
