package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Workshops that begin with a ready agenda, or with that of another one. */
@SqlTest
class ReadyAgendaTest extends Composing {
    @Autowired
    private Workshops workshops;

    @Test
    void aCopyHasTheAgendaAndNothingOfWhatHappened() {
        write(of("priorities"), "budget", "6");
        write(of("levers"), AgendaField.INSTRUCTION, "מנוף אחד לכל שולחן");
        editing.divide(dana, evening.id(), of("circles"), true, evening.order());
        var noa = evening.joins("נועה");
        evening.steps(Verb.NEXT, Verb.OPEN, Verb.CLOSE, Verb.REVEAL);

        var copy = workshops.copy(dana, evening.id(), "ערב שני");
        var picture = workshops.picture(dana, copy.id());
        assertThat(picture.title()).isEqualTo("ערב שני");
        assertThat(picture.people()).isEmpty();
        assertThat(picture.current()).isNull();
        assertThat(picture.agenda()).noneMatch(AgendaItem::begun).allMatch(item -> item.phase() == Phase.WAITING);
        assertThat(picture.agenda())
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "kind", "position", "minutes", "part", "instruction", "options")
                .isEqualTo(evening.agenda());
        assertThat(copy.code()).isNotEqualTo(evening.code());
        assertThat(copy.boardToken()).isNotEqualTo(evening.board().token());
        Evening.refuses("refusal.notFound", () -> workshops.picture(noa.actor(), copy.id()));
        Evening.refuses("refusal.notAllowed", () -> workshops.copy(rami, evening.id(), "ערב"));
        Evening.refuses("refusal.notAllowed", () -> workshops.copy(noa.actor(), evening.id(), "ערב"));
        Evening.refuses(
                "refusal.notFound", () -> workshops.copy(new Evening(spring).facilitator(), evening.id(), "ערב"));
        Evening.refuses("refusal.text.empty", () -> workshops.copy(dana, evening.id(), " "));
    }

    @Test
    void readyAgendasNameOnlyWhatThereIs() {
        for (var ready : ReadyAgenda.values()) {
            var made = workshops.create(dana, evening.initiative(), "סדנה", ready);
            var agenda = editing.read(dana, made.id());
            assertThat(agenda)
                    .isNotEmpty()
                    .allMatch(item ->
                            spring.getBean(Kinds.class).known(item.kind()).isPresent());
            assertThat(agenda)
                    .extracting(AgendaItem::position)
                    .isEqualTo(IntStream.range(0, agenda.size()).boxed().toList());
            assertThat(ReadyAgenda.of(ready.word())).contains(ready);
        }
        assertThat(ReadyAgenda.DAY.items(spring.getBean(Kinds.class)))
                .extracting(AgendaItem::kind)
                .containsSubsequence(
                        "assumptions",
                        "assumptionRating",
                        "priorities",
                        "depth",
                        "levers",
                        "choice",
                        "circles",
                        "plan");
        assertThat(ReadyAgenda.EVENINGS.parts(spring.getBean(Kinds.class))).isEqualTo(3);
        assertThat(ReadyAgenda.of("week")).isEmpty();
        Evening.refuses(
                "refusal.notAllowed", () -> workshops.create(rami, evening.initiative(), "סדנה", ReadyAgenda.DAY));
    }

    private void write(UUID activity, String field, String mine) {
        var saved = editing.save(dana, evening.id(), new AgendaField(activity, field), "", mine);
        assertThat(saved.stored()).isTrue();
    }
}
