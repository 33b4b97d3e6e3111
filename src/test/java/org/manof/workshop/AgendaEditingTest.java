package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Composing the agenda of a workshop, alone and at the same time as others. */
@SqlTest
class AgendaEditingTest extends Composing {
    @Autowired
    private ActivityRows rows;

    @Test
    void aCoordinatorComposesWhatTheConsoleGoesThrough() {
        editing.add(rami, evening.id(), "assumptions", Ids.next());
        editing.move(rami, evening.id(), of("assumptions"), true, evening.order());
        editing.remove(rami, evening.id(), of("depth"), evening.order());
        editing.divide(rami, evening.id(), of("circles"), true, evening.order());

        assertThat(evening.picture().agenda()).isEqualTo(evening.agenda());
        assertThat(evening.agenda())
                .extracting(AgendaItem::kind)
                .containsExactly("priorities", "levers", "choice", "circles", "assumptions", "plan");
        assertThat(evening.agenda()).extracting(AgendaItem::part).containsExactly(1, 1, 1, 2, 2, 2);
        evening.steps(Verb.NEXT, Verb.NEXT);
        assertThat(evening.picture().current()).isEqualTo(evening.agenda().get(1));
    }

    @Test
    void nobodyElseComposes() {
        var noa = evening.joins("נועה").actor();
        var elsewhere = new Evening(spring);
        for (var stranger : List.of(elsewhere.facilitator(), Evening.browser(), evening.board())) {
            refusesAll(stranger, "refusal.notFound");
        }
        refusesAll(noa, "refusal.notAllowed");
        assertThat(evening.agenda()).hasSize(6);
    }

    @Test
    void anotherWorkshopsActivitiesAreNotFound() {
        var foreign = new Evening(spring).activity("levers").id();
        Evening.refuses("refusal.notFound", () -> editing.remove(dana, evening.id(), foreign, evening.order()));
        Evening.refuses("refusal.notFound", () -> editing.move(dana, evening.id(), foreign, true, evening.order()));
        Evening.refuses("refusal.notFound", () -> editing.divide(dana, evening.id(), foreign, true, evening.order()));
        Evening.refuses("refusal.notFound", () -> write(foreign, AgendaField.MINUTES, "25", "5"));
        Evening.refuses("refusal.notFound", () -> editing.add(dana, evening.id(), "no such kind", Ids.next()));
        Evening.refuses("refusal.notFound", () -> write(of("levers"), "budget", "", "5"));
        Evening.refuses("refusal.notFound", () -> write(of("levers"), "no such field", "", "5"));
    }

    @Test
    void aKindComesOnceUnlessItMayComeAgainAndASecondTapAddsNothing() {
        Evening.refuses("refusal.agenda.once", () -> editing.add(dana, evening.id(), "levers", Ids.next()));
        assertThatThrownBy(() -> rows.add(evening.id(), AgendaItem.waiting(Ids.next(), "levers", 99, 10, 1), false))
                .isInstanceOf(DuplicateKeyException.class);

        var plan = Ids.next();
        editing.add(dana, evening.id(), "plan", plan);
        editing.add(dana, evening.id(), "plan", plan);
        assertThat(evening.agenda())
                .extracting(AgendaItem::kind)
                .endsWith("plan", "plan")
                .hasSize(7);
        while (evening.agenda().size() < Agenda.LONGEST) {
            editing.add(dana, evening.id(), "circles", Ids.next());
        }
        Evening.refuses("refusal.agenda.full", () -> editing.add(dana, evening.id(), "circles", Ids.next()));
    }

    @Test
    void whereTheRoomIsAndWhatWasOpenOnceStays() {
        evening.steps(Verb.NEXT);
        var first = of("priorities");
        Evening.refuses("refusal.agenda.begun", () -> editing.remove(dana, evening.id(), first, evening.order()));
        Evening.refuses("refusal.agenda.begun", () -> editing.move(dana, evening.id(), first, false, evening.order()));
        Evening.refuses(
                "refusal.agenda.begun", () -> editing.move(dana, evening.id(), of("depth"), true, evening.order()));
        Evening.refuses("refusal.agenda.begun", () -> write(first, AgendaField.MINUTES, "20", "30"));
        Evening.refuses("refusal.agenda.begun", () -> write(first, "budget", "", "4"));
        evening.undo();
        editing.move(dana, evening.id(), first, false, evening.order());
        editing.move(dana, evening.id(), first, true, evening.order());

        evening.steps(Verb.NEXT, Verb.OPEN);
        evening.undo();
        evening.undo();
        Evening.refuses("refusal.agenda.begun", () -> editing.remove(dana, evening.id(), first, evening.order()));
        assertThat(write(first, AgendaField.INSTRUCTION, "", "שלוש  נקודות\nלכל אחד"))
                .isEqualTo(new Edited("שלוש נקודות לכל אחד", true));
        assertThat(item("priorities").instruction()).isEqualTo("שלוש נקודות לכל אחד");
    }

    @Test
    void aStepBackToAnActivityThatWasTakenOutComesOnceItIsBack() {
        evening.steps(Verb.NEXT, Verb.NEXT, Verb.BACK);
        editing.remove(dana, evening.id(), of("depth"), evening.order());
        evening.undo();
        evening.undo();
        assertThat(evening.picture().current()).extracting(AgendaItem::kind).isEqualTo("depth");
    }

    @Test
    void aStepBackToAnActivityThatAnOlderVersionTookOutIsRefused() {
        evening.steps(Verb.NEXT, Verb.NEXT, Verb.BACK);
        rows.arrange(
                evening.id(), new Agenda(evening.agenda()).without(of("depth")).items());
        Evening.refuses("refusal.agenda.gone", evening::undo);
        assertThat(evening.picture().current()).extracting(AgendaItem::kind).isEqualTo("priorities");
    }

    @Test
    void minutesWordsAndOptionsAreKeptWithinTheirLimits() {
        for (var wrong : List.of("", "0", "601", "-5", "חמש", "2.5", "99999999999")) {
            Evening.refuses("refusal.agenda.number", () -> write(of("levers"), AgendaField.MINUTES, "25", wrong));
        }
        for (var wrong : List.of("0", "51", "הרבה")) {
            Evening.refuses("refusal.agenda.number", () -> write(of("choice"), "cap", "", wrong));
        }
        Evening.refuses("refusal.text.long", () -> write(of("levers"), AgendaField.INSTRUCTION, "", "א".repeat(301)));
        assertThat(write(of("levers"), AgendaField.MINUTES, "25", " 40 ")).isEqualTo(new Edited("40", true));
        assertThat(write(of("choice"), "cap", "", "1")).isEqualTo(new Edited("1", true));
        assertThat(item("choice").options()).containsExactly(Map.entry("cap", 1));
        assertThat(write(of("choice"), "cap", "1", "")).isEqualTo(new Edited("", true));
        assertThat(item("choice").options()).isEmpty();
        assertThat(item("levers").minutes()).isEqualTo(40);
    }

    @Test
    void twoWhoComposeNeverOverwriteEachOtherUnasked() {
        var seen = evening.order();
        editing.move(rami, evening.id(), of("plan"), true, seen);
        for (var late : List.<Runnable>of(
                () -> editing.move(dana, evening.id(), of("plan"), true, seen),
                () -> editing.remove(dana, evening.id(), of("plan"), seen),
                () -> editing.divide(dana, evening.id(), of("plan"), true, seen))) {
            Evening.refuses("refusal.agenda.changed", late::run);
        }
        assertThat(editing.save(rami, evening.id(), minutes("levers"), "25", "30"))
                .isEqualTo(new Edited("30", true));
        assertThat(write(of("levers"), AgendaField.MINUTES, "25", "35")).isEqualTo(new Edited("30", false));
        assertThat(write(of("levers"), AgendaField.MINUTES, "30", "35")).isEqualTo(new Edited("35", true));
        assertThat(editing.save(rami, evening.id(), minutes("levers"), "30", "35"))
                .isEqualTo(new Edited("35", true));
    }

    @Test
    void manyWhoComposeAtOnceLeaveOneOrderWithEveryPlaceTakenOnce() {
        var seen = evening.order();
        var commands = new ArrayList<Runnable>();
        for (var at = 0; at < 4; at++) {
            commands.add(() -> editing.add(dana, evening.id(), "circles", Ids.next()));
            commands.add(() -> editing.add(rami, evening.id(), "assumptions", Ids.next()));
            commands.add(() -> editing.move(rami, evening.id(), of("plan"), true, seen));
        }
        var answers = AtOnce.run(commands);

        assertThat(answers)
                .allMatch(answer -> List.of("", "refusal.agenda.once", "refusal.agenda.changed")
                        .contains(answer));
        assertThat(evening.agenda())
                .extracting(AgendaItem::position)
                .isEqualTo(java.util.stream.IntStream.range(0, evening.agenda().size())
                        .boxed()
                        .toList());
        assertThat(evening.agenda())
                .extracting(AgendaItem::kind)
                .filteredOn("assumptions"::equals)
                .hasSize(1);
        assertThat(evening.agenda())
                .extracting(AgendaItem::kind)
                .filteredOn("circles"::equals)
                .hasSize(5);
        assertThat(new HashSet<>(evening.order())).containsAll(seen);
    }

    private void refusesAll(Actor actor, String key) {
        var seen = evening.order();
        Evening.refuses(key, () -> editing.read(actor, evening.id()));
        Evening.refuses(key, () -> editing.add(actor, evening.id(), "plan", Ids.next()));
        Evening.refuses(key, () -> editing.remove(actor, evening.id(), of("plan"), seen));
        Evening.refuses(key, () -> editing.move(actor, evening.id(), of("plan"), true, seen));
        Evening.refuses(key, () -> editing.divide(actor, evening.id(), of("plan"), true, seen));
        Evening.refuses(key, () -> editing.save(actor, evening.id(), minutes("plan"), "40", "50"));
    }

    private Edited write(UUID activity, String field, String before, String mine) {
        return editing.save(dana, evening.id(), new AgendaField(activity, field), before, mine);
    }

    private AgendaField minutes(String kind) {
        return new AgendaField(of(kind), AgendaField.MINUTES);
    }

    private AgendaItem item(String kind) {
        return evening.agenda().stream()
                .filter(item -> item.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
