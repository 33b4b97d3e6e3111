package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AtOnce;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Evening;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Phase;
import org.manof.workshop.Verb;
import org.manof.workshop.Workshops;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It becomes only fewer people who see names. */
@SqlTest
class NamesTightenedTest extends Named {
    @Test
    void onceOpenedItIsNeverLoosenedByUndoReopeningOrTheAgenda() {
        chooses(NamesFor.FACILITATORS);
        evening.steps(Verb.NEXT, Verb.OPEN);
        refusesLooser();
        evening.undo();
        refusesLooser();
        evening.undo();
        refusesLooser();
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        tightens(NamesFor.NOBODY);
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        evening.undo();
        evening.undo();
        evening.undo();
        assertThat(item(evening).phase()).isEqualTo(Phase.WAITING);
        assertThat(spring.getBean(DeedLog.class)
                        .read(evening.facilitator(), evening.id(), Language.EN, 50)
                        .toString())
                .contains("deed.names.tighten");
        evening.steps(Verb.OPEN, Verb.CLOSE, Verb.REOPEN);
        refuses("refusal.names.fewer", () -> tightens(NamesFor.FACILITATORS));
        assertThat(level()).isEqualTo(NamesFor.NOBODY);
    }

    @Test
    void theSchemaItselfRefusesToLetMorePeopleSeeThem() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        var looser = spring.getBean(JdbcClient.class)
                .sql("update activity set named_for = 2 where id = ?")
                .param(activity());
        assertThatThrownBy(looser::update).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(level()).isEqualTo(NamesFor.NOBODY);
    }

    @Test
    void aCopyBeginsAsTightAsItsOriginalIsAndChangesNothingThere() {
        chooses(NamesFor.EVERYBODY);
        evening.steps(Verb.NEXT, Verb.OPEN);
        tightens(NamesFor.FACILITATORS);
        var workshops = spring.getBean(Workshops.class);
        var copy = workshops.copy(evening.facilitator(), evening.id(), "שוב").id();
        var copied = spring.getBean(AgendaEditing.class).read(evening.facilitator(), copy).stream()
                .filter(item -> item.kind().equals(Assumptions.KIND))
                .findFirst()
                .orElseThrow();

        assertThat(copied.namedFor()).isEqualTo(NamesFor.FACILITATORS);
        assertThat(copied.opened()).isFalse();
        chooses(copy, copied, NamesFor.EVERYBODY);
        assertThat(level()).isEqualTo(NamesFor.FACILITATORS);
        refuses("refusal.notFound", () -> names.tighten(evening.facilitator(), copy, activity(), NamesFor.NOBODY));
    }

    @Test
    void twoFacilitatorsAtTheSameMomentLeaveTheTighterOne() {
        chooses(NamesFor.EVERYBODY);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var colleague = evening.colleague(Role.FACILITATOR);
        var answers = AtOnce.run(List.of(
                () -> tightens(NamesFor.NOBODY),
                () -> names.tighten(colleague, evening.id(), activity(), NamesFor.FACILITATORS),
                () -> tightens(NamesFor.NOBODY),
                () -> names.tighten(colleague, evening.id(), activity(), NamesFor.FACILITATORS)));

        assertThat(answers)
                .allMatch(answer -> List.of("", "refusal.names.fewer").contains(answer));
        assertThat(level()).isEqualTo(NamesFor.NOBODY);
    }

    @Test
    void openingWhileSomebodyChoosesEndsWithWhatPeopleWereTold() {
        for (var turn = 0; turn < 5; turn++) {
            var next = new Evening(spring, Set.of(Assumptions.KIND));
            next.steps(Verb.NEXT);
            var item = item(next);
            var answers = AtOnce.run(
                    List.of(() -> next.steps(Verb.OPEN), () -> chooses(next.id(), item, NamesFor.EVERYBODY, next)));
            assertThat(answers.getFirst()).isEmpty();
            assertThat(answers.getLast()).isIn("", "refusal.agenda.begun");
            assertThat(item(next).namedFor())
                    .isEqualTo(answers.getLast().isEmpty() ? NamesFor.EVERYBODY : NamesFor.NOBODY);
        }
    }

    @Test
    void othersTightenNothingAndOtherActivitiesHaveNoNames() {
        chooses(NamesFor.EVERYBODY);
        evening.steps(Verb.NEXT, Verb.OPEN);
        var foreign = new Evening(spring).facilitator();
        refuses("refusal.notAllowed", () -> tightens(rina.actor()));
        refuses("refusal.notAllowed", () -> tightens(evening.colleague(Role.COORDINATOR)));
        refuses("refusal.notFound", () -> tightens(evening.board()));
        refuses("refusal.notFound", () -> tightens(foreign));
        refuses(
                "refusal.notFound",
                () -> names.tighten(evening.facilitator(), evening.id(), Ids.next(), NamesFor.NOBODY));
        var vote = evening.priorities().id();
        refuses("refusal.notFound", () -> names.tighten(evening.facilitator(), evening.id(), vote, NamesFor.NOBODY));
        refuses("refusal.notFound", () -> save(new AgendaField(vote, AgendaField.NAMES), "NOBODY", "EVERYBODY"));
        refuses("refusal.notFound", () -> save(new AgendaField(ofLevers(), AgendaField.NAMES), "NOBODY", "SOME"));
        assertThat(level()).isEqualTo(NamesFor.EVERYBODY);
    }
}
