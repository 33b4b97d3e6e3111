package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.live.Audience;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.ByHand;
import org.manof.workshop.Participant;
import org.manof.workshop.Person;
import org.manof.workshop.WorkshopPicture;

/** Those without a phone beside the phone that one of them would have, which is written on for them. */
final class Scribe extends Div {
    private final RoomView.PhoneParts parts;
    private final ByHand byHand;
    private final Actor.Staff actor;
    private final UUID workshop;
    private final H2 who = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Div paper = new Div();
    private List<Person> shown = List.of();
    private @Nullable UUID chosen;

    Scribe(RoomView.PhoneParts parts, ByHand byHand, Actor.Staff actor, UUID workshop, List<SectorPicture> sectors) {
        this.parts = parts;
        this.byHand = byHand;
        this.actor = actor;
        this.workshop = workshop;
        addClassName("scribe");
        list.addClassName("plain-list");
        paper.addClassName("scribe-paper");
        who.addClassName("scribe-who");
        who.getElement().setAttribute("aria-live", "polite");
        who.setText(getTranslation("byHand.nobody"));
        var people = new Section(
                new H2(getTranslation("byHand.people")),
                list,
                new NewcomerForm(
                        workshop, sectors, introduction -> turnTo(byHand.enter(actor, workshop, introduction))));
        people.addClassNames("card", "stack");
        var writing = new Section(who, paper);
        writing.addClassName("stack");
        add(people, writing);
        var first = parts.workshops().picture(actor, workshop);
        var picture = LiveScreen.follow(
                this, parts.live(), workshop, WorkshopPicture.class, Audience.CONSOLE, actor.account(), first);
        Signal.effect(this, () -> draw(picture.get()));
    }

    private void draw(WorkshopPicture picture) {
        var people = picture.people().stream().filter(Person::byHand).toList();
        if (people.isEmpty() && list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("byHand.none"))));
        }
        if (!people.equals(shown)) {
            shown = people;
            list.removeAll();
            people.forEach(person -> list.add(item(person)));
        }
    }

    private ListItem item(Person person) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", person.sector()).setAttribute("aria-hidden", "true");
        var name = People.text(person.name());
        name.addClassName("grow");
        var choose = new Button(
                getTranslation(person.id().equals(chosen) ? "byHand.writing" : "byHand.write"),
                pressed -> Refusals.guard(
                        this,
                        () -> byHand.people(actor, workshop).stream()
                                .filter(known -> known.id().equals(person.id()))
                                .findFirst()
                                .ifPresent(this::turnTo)));
        choose.setAriaLabel(getTranslation("byHand.write.named", person.name()));
        choose.getElement()
                .setAttribute("aria-pressed", String.valueOf(person.id().equals(chosen)));
        if (!person.id().equals(chosen)) {
            choose.addThemeVariants(ButtonVariant.TERTIARY);
        }
        var row = new Div(mark, name);
        row.addClassName("row");
        if (person.done()) {
            var done = new Span(VaadinIcon.CHECK.create());
            done.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("room.isDone"));
            row.add(done);
        }
        row.add(choose);
        return new ListItem(row);
    }

    private void turnTo(Participant person) {
        var guest = byHand.inTheNameOf(actor, workshop, person.id());
        chosen = person.id();
        who.setText(getTranslation("byHand.for", person.name()));
        paper.removeAll();
        paper.add(new Phone(parts, guest, person).inOtherHands());
        var drawn = shown;
        list.removeAll();
        drawn.forEach(known -> list.add(item(known)));
    }
}
