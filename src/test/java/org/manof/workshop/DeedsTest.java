package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this room itself notes, and one order of everything: taken back by whom, and read by whom. */
@SqlTest
class DeedsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private AgendaEditing editing;

    @Autowired
    private ByHand byHand;

    @Autowired
    private DeedLog log;

    @Autowired
    private JdbcClient jdbc;

    private Evening evening;
    private Actor.Staff dana;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        dana = evening.facilitator();
    }

    @Test
    void everyChangeOfTheAgendaDuringTheEveningIsTakenBackInTurn() {
        evening.steps(Verb.NEXT);
        write(AgendaField.INSTRUCTION, "", "בזוגות");
        var first = evening.agenda();
        write(AgendaField.MINUTES, "25", "40");
        var second = evening.agenda();
        editing.add(dana, evening.id(), "assumptions", Ids.next());
        var third = evening.agenda();
        editing.move(dana, evening.id(), third.getLast().id(), true, evening.order());
        var fourth = evening.agenda();
        editing.divide(dana, evening.id(), of("circles").id(), true, evening.order());
        var fifth = evening.agenda();
        editing.remove(dana, evening.id(), of("levers").id(), evening.order());
        assertThat(evening.undoable()).isEqualTo("deed.agenda.remove");

        for (var before : List.of(fifth, fourth, third, second, first)) {
            evening.undo();
            assertThat(evening.agenda()).isEqualTo(before);
        }
        assertThat(read(dana))
                .extracting(LogEntry::about)
                .startsWith(
                        "Proposing levers",
                        "Circles of partnership",
                        "Working assumptions",
                        "Working assumptions",
                        "Proposing levers",
                        "Proposing levers");
    }

    @Test
    void composingBeforehandIsNotInTheLog() {
        write(AgendaField.MINUTES, "25", "40");
        editing.remove(dana, evening.id(), of("depth").id(), evening.order());

        assertThat(evening.undoable()).isEmpty();
        assertThat(read(dana)).isEmpty();
    }

    @Test
    void whatTheRoomHasBeenAtMeanwhileKeepsItsPlaceWhenAChangeIsTakenBack() {
        evening.steps(Verb.NEXT);
        editing.move(dana, evening.id(), of("depth").id(), false, evening.order());
        evening.steps(Verb.NEXT, Verb.OPEN);
        evening.undo();
        evening.undo();
        var agenda = evening.agenda();

        refuses("refusal.agenda.begun", evening::undo);

        assertThat(evening.agenda()).isEqualTo(agenda);
        assertThat(evening.undoable()).isEqualTo("deed.agenda.order");
    }

    @Test
    void whoWasBroughtInByMistakeIsGoneAndTheirNameIsFree() {
        var savta = byHand.enter(dana, evening.id(), Evening.introduction("סבתא רחל"));
        evening.undo();

        assertThat(evening.picture().people()).isEmpty();
        refuses("refusal.notFound", () -> byHand.inTheNameOf(dana, evening.id(), savta.id()));
        byHand.enter(dana, evening.id(), Evening.introduction("סבתא רחל"));
        assertThat(evening.picture().people()).hasSize(1);
        assertThat(read(dana)).extracting(LogEntry::about).containsExactly("סבתא רחל", "סבתא רחל");
    }

    @Test
    void stepsAndDeedsAreTakenBackInOneOrderAndTheLogSaysByWhom() {
        var second = evening.colleague(Role.FACILITATOR);
        var noa = evening.joins("נועה");
        evening.steps(Verb.NEXT);
        byHand.enter(dana, evening.id(), Evening.introduction("רחל"));
        evening.steps(Verb.OPEN);
        evening.remove(noa);
        evening.undo(second, evening.seen());
        evening.undo();

        assertThat(evening.undoable()).isEqualTo("deed.workshop.byHand");
        var entries = read(evening.colleague(Role.COORDINATOR));
        assertThat(entries)
                .extracting(LogEntry::what)
                .containsExactly("deed.step.REMOVE", "deed.step.OPEN", "deed.workshop.byHand", "deed.step.NEXT");
        assertThat(entries).extracting(LogEntry::about).containsExactly("נועה", "", "רחל", "");
        assertThat(entries)
                .extracting(LogEntry::activity)
                .containsExactly("priorities", "priorities", "priorities", "");
        assertThat(entries).extracting(LogEntry::who).containsOnly(email(dana));
        assertThat(entries).extracting(LogEntry::undoneBy).containsExactly(email(second), email(dana), "", "");
        assertThat(entries).extracting(entry -> entry.undoneAt() == null).containsExactly(false, false, true, true);
    }

    @Test
    void onlyTheInitiativesFacilitatorsUndoAndOnlyItsStaffRead() {
        var noa = evening.joins("נועה");
        evening.steps(Verb.NEXT);
        var seen = evening.seen();
        var elsewhere = new Evening(spring);

        refuses("refusal.notAllowed", () -> evening.undo(noa.actor(), seen));
        refuses("refusal.notAllowed", () -> evening.undo(evening.colleague(Role.COORDINATOR), seen));
        refuses("refusal.notAllowed", () -> read(noa.actor()));
        for (var stranger : List.of(elsewhere.facilitator(), Evening.browser(), evening.board())) {
            refuses("refusal.notFound", () -> evening.undo(stranger, seen));
            refuses("refusal.notFound", () -> read(stranger));
        }
        refuses("refusal.stage.moved", () -> evening.undo(dana, seen - 1));
        assertThat(evening.seen()).isEqualTo(seen);
    }

    @Test
    void whoUndoesWhatIsNoLongerTheLatestTakesNothingBack() {
        evening.steps(Verb.NEXT);
        var seen = evening.seen();
        byHand.enter(dana, evening.id(), Evening.introduction("רחל"));

        refuses("refusal.stage.moved", () -> evening.undo(dana, seen));
        evening.undo();
        evening.undo(dana, seen);
        refuses("refusal.stage.nothingToUndo", () -> evening.undo(dana, seen));
    }

    @Test
    void severalWhoUndoAtOnceTakeOneDeedBack() {
        var second = evening.colleague(Role.FACILITATOR);
        var third = evening.colleague(Role.FACILITATOR);
        var names = List.of("רחל", "לאה", "שרה");
        names.forEach(name -> byHand.enter(dana, evening.id(), Evening.introduction(name)));
        for (var left = 2; left >= 0; left--) {
            var seen = evening.seen();

            assertThat(AtOnce.run(List.of(
                            () -> evening.undo(dana, seen),
                            () -> evening.undo(second, seen),
                            () -> evening.undo(third, seen))))
                    .containsOnlyOnce("")
                    .filteredOn(answer -> !answer.isEmpty())
                    .isSubsetOf("refusal.stage.moved", "refusal.stage.nothingToUndo");
            assertThat(evening.picture().people()).hasSize(left);
        }
    }

    @Test
    void whatANewerVersionDidIsInTheLogAndStays() {
        evening.steps(Verb.NEXT);
        jdbc.sql("""
                insert into deed (id, workshop_id, seq, account_id, kind, before, taken_at)
                values (?, ?, ?, ?, 'deed.of.tomorrow', '{}', ?)""")
                .params(Ids.next(), evening.id(), evening.seen() + 1, dana.account(), OffsetDateTime.now())
                .update();

        assertThat(read(dana)).extracting(LogEntry::what).containsExactly("log.unknown", "deed.step.NEXT");
        refuses("refusal.deed.builtUpon", evening::undo);
    }

    private List<LogEntry> read(Actor actor) {
        return log.read(actor, evening.id(), Language.EN, 100);
    }

    private String email(Actor.Staff staff) {
        return spring.getBean(Accounts.class).emailOf(staff.account());
    }

    private ActivityRef of(String kind) {
        return evening.activity(kind);
    }

    private void write(String field, String before, String mine) {
        assertThat(editing.save(dana, evening.id(), new AgendaField(of("levers").id(), field), before, mine)
                        .stored())
                .isTrue();
    }
}
