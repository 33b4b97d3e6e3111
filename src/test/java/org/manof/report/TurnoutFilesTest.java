package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.lever.Gathering;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.voting.Voting;
import org.manof.workshop.ByHand;
import org.manof.workshop.Door;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who took part, with those for whom staff wrote told apart only where neither group is small. */
@SqlTest
class TurnoutFilesTest {
    private static final String PRIORITIES = "סדר העדיפות של מרכיבי החסם";
    private static final String FEW = "לא נמסר: קבוצה של פחות מ־5";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private TurnoutFiles files;

    private Gathering room;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        room.opens(Priorities.KIND);
    }

    @Test
    void nothingIsTakenAwayWhileItIsOpenNorByAnybodyElse() {
        onPhones(5);
        assertThat(files.hasTurnouts(room.facilitator(), room.initiative(), room.workshop()))
                .isFalse();
        refuses("refusal.notFound", this::lines);
        room.step(Verb.CLOSE);
        var elsewhere = new Gathering(spring);
        refuses(
                "refusal.notFound",
                () -> files.hasTurnouts(elsewhere.facilitator(), room.initiative(), room.workshop()));
        refuses(
                "refusal.notFound",
                () -> files.turnouts(elsewhere.facilitator(), elsewhere.initiative(), room.workshop(), Language.HE));
        refuses(
                "refusal.notFound",
                () -> files.turnouts(room.facilitator(), room.initiative(), elsewhere.workshop(), Language.HE));
        var noa = room.joins("נועה");
        refuses("refusal.notFound", () -> files.turnouts(noa.actor(), room.initiative(), room.workshop(), Language.HE));

        assertThat(lines()).containsExactly(PRIORITIES + ",1,5,0");
    }

    @Test
    void fewWithoutAPhoneAreNotToldApart() {
        onPhones(6);
        byHand(4);
        room.step(Verb.CLOSE);
        assertThat(lines()).containsExactly(PRIORITIES + ",1,10," + FEW);
    }

    @Test
    void fewWithAPhoneAreNotHadBySubtraction() {
        onPhones(1);
        byHand(6);
        room.step(Verb.CLOSE);
        assertThat(lines()).containsExactly(PRIORITIES + ",1,7," + FEW);
    }

    @Test
    void manyAreToldAndWhoWasTakenOutDoesNotCount() {
        onPhones(5);
        byHand(5);
        var gone = room.joins("דן");
        votes(gone.actor());
        room.remove(gone);
        room.reveals();
        assertThat(lines()).containsExactly(PRIORITIES + ",1,10,5");

        room.step(Verb.REOPEN);
        onPhones(1);
        refuses("refusal.notFound", this::lines);
    }

    private void onPhones(int people) {
        IntStream.range(0, people).forEach(_ -> votes(room.joins("רינה").actor()));
    }

    private void byHand(int people) {
        var hands = spring.getBean(ByHand.class);
        IntStream.range(0, people).forEach(at -> {
            var person = hands.enter(
                    room.facilitator(),
                    room.workshop(),
                    new Door.Introduction("ותיקה " + at, "third", "", Language.HE));
            votes(hands.inTheNameOf(room.facilitator(), room.workshop(), person.id()));
        });
    }

    private void votes(Actor actor) {
        var activity = room.activity(Priorities.KIND);
        var ballot =
                new Voting.Ballot(activity, spring.getBean(Priorities.class).options(activity));
        spring.getBean(Voting.class).put(actor, ballot, room.component(0), 1, Ids.next());
    }

    /** What stands below the header. */
    private List<String> lines() {
        var file = files.turnouts(room.facilitator(), room.initiative(), room.workshop(), Language.HE);
        return new String(file.content(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }
}
