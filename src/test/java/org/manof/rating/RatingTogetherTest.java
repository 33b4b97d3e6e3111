package org.manof.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class RatingTogetherTest {
    @Autowired
    private ApplicationContext spring;

    private RatingRoom room;

    @BeforeEach
    void gather() {
        room = RatingRoom.open(spring);
    }

    @Test
    void oneQuestionAnsweredInThreeTabsAtOnceHasOneAnswer() {
        var option = room.option(0);
        for (var turn = 0; turn < 15; turn++) {
            var noa = room.evening.joins("נועה");
            var activity = room.activity();
            var taps = IntStream.of(1, 3, 5)
                    .<Runnable>mapToObj(score ->
                            () -> room.rating.put(noa.actor(), activity, option, Question.HOLDS, score, Ids.next()))
                    .toList();

            assertThat(AtOnce.run(taps)).containsOnly("");

            assertThat(room.mine(noa).scores()).hasSize(1);
            assertThat(room.mine(noa).scores().get(option)).hasSize(1).containsKey(Question.HOLDS);
        }
    }

    @Test
    void theSameCommandThriceAtOnceCountsOnce() {
        var option = room.option(0);
        var noa = room.evening.joins("נועה");
        var command = Ids.next();
        var activity = room.activity();
        var before = room.evening.picture().seq();
        Runnable tap = () -> room.rating.put(noa.actor(), activity, option, Question.MOVES, 2, command);

        assertThat(AtOnce.run(List.of(tap, tap, tap))).containsOnly("");

        assertThat(room.mine(noa).scores()).isEqualTo(Map.of(option, Map.of(Question.MOVES, 2)));
        assertThat(room.evening.picture().seq()).isEqualTo(before + 1);
    }

    @Test
    void anAnswerThatRacesTheCloseIsAcknowledgedAndCountedOrRefusedAndNot() {
        var option = room.option(0);
        var activity = room.activity();
        var commands = new ArrayList<Runnable>();
        for (var person = 0; person < 12; person++) {
            var guest = room.evening.joins("משתתף " + person);
            commands.add(() -> room.rating.put(guest.actor(), activity, option, Question.HOLDS, 4, Ids.next()));
        }
        commands.add(6, () -> room.evening.steps(Verb.CLOSE));

        var answers = AtOnce.run(commands);

        assertThat(answers.remove(6)).isEmpty();
        assertThat(answers).isSubsetOf("", "refusal.closed");
        var acknowledged = (int) answers.stream().filter(String::isEmpty).count();
        assertThat(room.picture().turnout()).isEqualTo(acknowledged);
        room.evening.steps(Verb.REVEAL);
        assertThat(room.result().voters()).isEqualTo(acknowledged);
    }
}
