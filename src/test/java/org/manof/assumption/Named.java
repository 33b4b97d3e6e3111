package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Author;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.Moderation;
import org.manof.workshop.Names;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who writes an assumption, and who is to see her name. */
abstract class Named {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Names names;

    Evening evening;

    Guest rina;

    @BeforeEach
    void gather() {
        evening = new Evening(spring, Set.of(Assumptions.KIND, AssumptionRatings.KIND));
        rina = evening.joins("רינה כרמל");
    }

    void refusesLooser() {
        refuses("refusal.agenda.begun", () -> chooses(NamesFor.EVERYBODY));
        refuses("refusal.names.fewer", () -> tightens(NamesFor.EVERYBODY));
        assertThat(level()).isEqualTo(NamesFor.FACILITATORS);
    }

    void publishes() {
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    void writes() {
        spring.getBean(Assumptions.class).write(rina.actor(), evening.id(), "יהיו הסעות", Ids.next());
    }

    AssumptionsPicture picture() {
        return (AssumptionsPicture) evening.picture().activity();
    }

    java.util.Collection<Author> desk() {
        return spring.getBean(Moderation.class)
                .desk(evening.facilitator(), evening.id(), activity())
                .names()
                .values();
    }

    UUID activity() {
        return evening.activity(Assumptions.KIND).id();
    }

    UUID ofLevers() {
        return evening.activity("levers").id();
    }

    NamesFor level() {
        return item(evening).namedFor();
    }

    static AgendaItem item(Evening evening) {
        return evening.agenda().stream()
                .filter(item -> item.kind().equals(Assumptions.KIND))
                .findFirst()
                .orElseThrow();
    }

    void chooses(NamesFor people) {
        chooses(evening.id(), item(evening), people);
    }

    void chooses(UUID workshop, AgendaItem item, NamesFor people) {
        chooses(workshop, item, people, evening);
    }

    void chooses(UUID workshop, AgendaItem item, NamesFor people, Evening staff) {
        spring.getBean(AgendaEditing.class)
                .save(
                        staff.facilitator(),
                        workshop,
                        new AgendaField(item.id(), AgendaField.NAMES),
                        item.namedFor().name(),
                        people.name());
    }

    void save(AgendaField field, String before, String mine) {
        spring.getBean(AgendaEditing.class).save(evening.facilitator(), evening.id(), field, before, mine);
    }

    void tightens(NamesFor people) {
        names.tighten(evening.facilitator(), evening.id(), activity(), people);
    }

    void tightens(Actor actor) {
        names.tighten(actor, evening.id(), activity(), NamesFor.NOBODY);
    }
}
