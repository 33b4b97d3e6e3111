package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workshop is closed in the evening and opened again next week. */
@SqlTest
class AdjournTest {
    private static final String UNTIL = "יום שלישי, 19:00";
    private static final String CLOSED = "refusal.adjourned.until";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Stage stage;

    @Autowired
    private Door door;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient jdbc;

    private Evening evening;
    private Evening.Guest noa;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        noa = evening.joins("נועה");
    }

    @Test
    void nobodyJoinsOrActsWhileItIsClosed() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        spring.getBean(Timer.class).set(evening.facilitator(), evening.id(), Duration.ofMinutes(5));
        var activity = evening.priorities().id();
        adjourn(UNTIL);

        assertThat(evening.picture().adjourned()).isEqualTo(UNTIL);
        assertThat(evening.picture().timerEndsAt()).isNull();
        assertThat(evening.priorities().phase()).isEqualTo(Phase.CLOSED);
        var stranger = Evening.browser();
        Evening.refuses(CLOSED, () -> door.knock(stranger, evening.code()));
        Evening.refuses(CLOSED, () -> door.enter(stranger, evening.code(), Evening.introduction("דן")));
        Evening.refuses(CLOSED, () -> seats.done(noa.actor(), evening.id(), activity, true));
        var contributions = spring.getBean(Contributions.class);
        Evening.refuses(
                "refusal.closed",
                () -> contributions.contribute(noa.actor(), evening.id(), activity, Ids.next(), me -> {}));
        Evening.refuses(
                CLOSED, () -> contributions.decide(evening.facilitator(), evening.id(), Ids.next(), account -> {}));
        Evening.refuses(
                CLOSED,
                () -> spring.getBean(Timer.class).set(evening.facilitator(), evening.id(), Duration.ofMinutes(5)));
        for (var verb : Verb.values()) {
            if (verb != Verb.RESUME && verb != Verb.REMOVE) {
                Evening.refuses(CLOSED, () -> evening.steps(verb));
            }
        }
        Evening.refuses(CLOSED, () -> adjourn("אחרת"));
    }

    @Test
    void onlyItsFacilitatorsCloseAndOpenIt() {
        var seen = Seen.in(evening.picture());
        for (var actor : List.of(noa.actor(), evening.colleague(Role.COORDINATOR))) {
            Evening.refuses("refusal.notAllowed", () -> stage.adjourn(actor, evening.id(), seen, ""));
            Evening.refuses("refusal.notAllowed", () -> stage.step(actor, evening.id(), Verb.RESUME, seen));
        }
        for (var actor : List.of(new Evening(spring).facilitator(), evening.board(), Evening.browser())) {
            Evening.refuses("refusal.notFound", () -> stage.adjourn(actor, evening.id(), seen, ""));
        }
        Evening.refuses("refusal.stage.moved", () -> evening.steps(Verb.RESUME));
        Evening.refuses("refusal.text.long", () -> adjourn("א".repeat(121)));
        evening.steps(Verb.NEXT);
        Evening.refuses("refusal.stage.moved", () -> stage.adjourn(evening.facilitator(), evening.id(), seen, ""));
        assertThat(evening.picture().adjourned()).isNull();
    }

    @Test
    void everybodyComesBackAsWhoTheyWereAndGoesOn() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        seats.keepDraft(noa.actor(), evening.id(), evening.priorities().id(), "title", "חצי משפט");
        adjourn("");
        assertThat(door.knock(noa.actor(), evening.code()).me()).contains(noa.me());
        assertThat(door.wayBack(noa.actor()).orElseThrow().me()).contains(noa.me());
        seats.keepDraft(noa.actor(), evening.id(), evening.priorities().id(), "title", "משפט שלם");
        Evening.refuses("refusal.adjourned", () -> evening.joins("דן"));

        evening.steps(Verb.RESUME);
        assertThat(evening.picture().adjourned()).isNull();
        assertThat(evening.joins("דן").me().name()).isEqualTo("דן");
        evening.steps(Verb.REOPEN);
        assertThat(evening.priorities().round()).isEqualTo(1);
        seats.done(noa.actor(), evening.id(), evening.priorities().id(), true);
        assertThat(seats.drafts(noa.actor(), evening.id(), evening.priorities().id()))
                .containsEntry("title", "משפט שלם");
        assertThat(evening.picture().people()).hasSize(2);
    }

    @Test
    void closingAndOpeningAreTakenBackAsOtherStepsAre() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        adjourn(UNTIL);
        assertThat(evening.undoable()).isEqualTo("deed.step.ADJOURN");
        evening.undo();
        assertThat(evening.picture().adjourned()).isNull();
        assertThat(evening.priorities().phase()).isEqualTo(Phase.OPEN);
        seats.done(noa.actor(), evening.id(), evening.priorities().id(), true);

        adjourn(UNTIL);
        evening.steps(Verb.RESUME);
        evening.undo();
        assertThat(evening.picture().adjourned()).isEqualTo(UNTIL);
        Evening.refuses(CLOSED, () -> evening.joins("דן"));
        evening.remove(noa);
        evening.undo();
        evening.undo();
        assertThat(evening.picture().adjourned()).isNull();
        assertThat(evening.picture().people()).hasSize(1);
    }

    @Test
    void afterAPartThatIsThroughTheRoomGoesOnWithTheNext() {
        var editing = spring.getBean(AgendaEditing.class);
        var depth = evening.activity("depth").id();
        editing.divide(evening.facilitator(), evening.id(), depth, true, evening.order());
        evening.steps(Verb.NEXT, Verb.OPEN, Verb.CLOSE);
        adjourn("");
        evening.steps(Verb.RESUME);
        assertThat(evening.picture().current()).extracting(AgendaItem::kind).isEqualTo("priorities");
        evening.steps(Verb.REVEAL);
        adjourn("");
        evening.steps(Verb.RESUME);
        assertThat(evening.picture().current()).extracting(AgendaItem::kind).isEqualTo("depth");
        assertThat(evening.agenda().get(1).begun()).isTrue();
        evening.undo();
        assertThat(evening.picture().current()).extracting(AgendaItem::kind).isEqualTo("priorities");
    }

    @Test
    void aStepThatAnOlderVersionRecordedIsTakenBack() {
        evening.steps(Verb.NEXT);
        jdbc.sql("update step set before = ? where workshop_id = ?")
                .params("{\"locked\":true,\"blank\":false,\"round\":1}", evening.id())
                .update();
        evening.undo();
        assertThat(evening.picture().current()).isNull();
        assertThat(evening.picture().adjourned()).isNull();
        assertThat(evening.picture().locked()).isTrue();
    }

    @Test
    void whoeverActsWhileItIsClosedIsInBeforeOrRefused() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        var activity = evening.priorities().id();
        var guests = List.of(evening.joins("א"), evening.joins("ב"), evening.joins("ג"), evening.joins("ד"));
        var commands = new ArrayList<Runnable>();
        guests.forEach(guest -> {
            commands.add(() -> seats.done(guest.actor(), evening.id(), activity, true));
            commands.add(() -> evening.joins("אורח"));
        });
        commands.add(() -> adjourn(UNTIL));
        var answers = AtOnce.run(commands);

        assertThat(answers).allMatch(answer -> List.of("", CLOSED).contains(answer));
        assertThat(answers.getLast()).isEmpty();
        var joined = answers.subList(0, 8).stream().filter(String::isEmpty).count()
                - evening.picture().done();
        assertThat(evening.picture().people()).hasSize(5 + (int) joined);
    }

    private void adjourn(String until) {
        stage.adjourn(evening.facilitator(), evening.id(), Seen.in(evening.picture()), until);
    }
}
