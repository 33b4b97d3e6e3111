package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Author;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.Moderation;
import org.manof.workshop.Names;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Phase;
import org.manof.workshop.Verb;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose names stand beside texts, and that it becomes only fewer people who see them. */
@SqlTest
class NamesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Names names;

    private Evening evening;
    private Guest rina;

    @BeforeEach
    void gather() {
        evening = new Evening(spring, Set.of(Assumptions.KIND, AssumptionRatings.KIND));
        rina = evening.joins("רינה כרמל");
    }

    @Test
    void nobodySeesNamesUnlessThatWasChosen() {
        publishes();
        assertThat(picture().toString()).doesNotContain("רינה");
        assertThat(desk()).isEmpty();
    }

    @Test
    void whatFacilitatorsSeeIsInNoPicture() {
        chooses(NamesFor.FACILITATORS);
        publishes();
        assertThat(picture().toString()).doesNotContain("רינה", rina.me().id().toString());
        assertThat(picture().onPhones().toString()).doesNotContain("רינה");
        assertThat(desk()).singleElement().extracting(Author::name).isEqualTo("רינה כרמל");
        var moderation = spring.getBean(Moderation.class);
        for (var actor : List.of(evening.colleague(Role.COORDINATOR), rina.actor())) {
            refuses("refusal.notAllowed", () -> moderation.desk(actor, evening.id(), activity()));
        }
    }

    @Test
    void whatEverybodySeesComesWithTheRevealAndIsAbsentAtOnceWhenItIsTightened() {
        chooses(NamesFor.EVERYBODY);
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        assertThat(picture().toString()).doesNotContain("רינה");
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        assertThat(picture().onPhones().gallery()).singleElement().satisfies(text -> {
            assertThat(text.by()).extracting(Author::name).containsExactly("רינה כרמל");
            assertThat(text.by().getFirst().sector().toString()).contains("מגזר ציבורי");
        });
        assertThat(desk()).hasSize(1);

        tightens(NamesFor.FACILITATORS);
        assertThat(picture().toString()).doesNotContain("רינה");
        assertThat(desk()).hasSize(1);
        tightens(NamesFor.NOBODY);
        assertThat(desk()).isEmpty();
        tightens(NamesFor.NOBODY);
    }

    @Test
    void aMergeCarriesTheNamesOfAllBehindIt() {
        chooses(NamesFor.EVERYBODY);
        var omar = evening.joins("عمر", "business");
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        spring.getBean(Assumptions.class).write(omar.actor(), evening.id(), "ב", Ids.next());
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        var all = picture().gallery().stream().map(GalleryAssumption::id).toList();
        spring.getBean(AssumptionGallery.class).merge(evening.facilitator(), evening.id(), all, "יחד", Ids.next());

        assertThat(picture().gallery())
                .singleElement()
                .satisfies(
                        text -> assertThat(text.by()).extracting(Author::name).containsExactly("רינה כרמל", "عمر"));
    }

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

    private void refusesLooser() {
        refuses("refusal.agenda.begun", () -> chooses(NamesFor.EVERYBODY));
        refuses("refusal.names.fewer", () -> tightens(NamesFor.EVERYBODY));
        assertThat(level()).isEqualTo(NamesFor.FACILITATORS);
    }

    private void publishes() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    private void writes() {
        spring.getBean(Assumptions.class).write(rina.actor(), evening.id(), "יהיו הסעות", Ids.next());
    }

    private AssumptionsPicture picture() {
        return (AssumptionsPicture) evening.picture().activity();
    }

    private java.util.Collection<Author> desk() {
        return spring.getBean(Moderation.class)
                .desk(evening.facilitator(), evening.id(), activity())
                .names()
                .values();
    }

    private UUID activity() {
        return evening.activity(Assumptions.KIND).id();
    }

    private UUID ofLevers() {
        return evening.activity("levers").id();
    }

    private NamesFor level() {
        return item(evening).namedFor();
    }

    private static AgendaItem item(Evening evening) {
        return evening.agenda().stream()
                .filter(item -> item.kind().equals(Assumptions.KIND))
                .findFirst()
                .orElseThrow();
    }

    private void chooses(NamesFor people) {
        chooses(evening.id(), item(evening), people);
    }

    private void chooses(UUID workshop, AgendaItem item, NamesFor people) {
        chooses(workshop, item, people, evening);
    }

    private void chooses(UUID workshop, AgendaItem item, NamesFor people, Evening staff) {
        spring.getBean(AgendaEditing.class)
                .save(
                        staff.facilitator(),
                        workshop,
                        new AgendaField(item.id(), AgendaField.NAMES),
                        item.namedFor().name(),
                        people.name());
    }

    private void save(AgendaField field, String before, String mine) {
        spring.getBean(AgendaEditing.class).save(evening.facilitator(), evening.id(), field, before, mine);
    }

    private void tightens(NamesFor people) {
        names.tighten(evening.facilitator(), evening.id(), activity(), people);
    }

    private void tightens(Actor actor) {
        names.tighten(actor, evening.id(), activity(), NamesFor.NOBODY);
    }
}
