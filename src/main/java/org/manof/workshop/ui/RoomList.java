package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.SectorPicture;
import org.manof.security.Actor;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Person;
import org.manof.workshop.WorkshopPicture;

/** Who is here, by sector: connected, done, and the way to take somebody out. */
final class RoomList extends Aside {
    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private final List<SectorPicture> sectors;
    private final H2 title = new H2();
    private final Paragraph done = new Paragraph();
    private final Div groups = new Div();
    private final TimerControl timer;
    private List<Person> shown = List.of();

    RoomList(ConsoleParts parts, Actor.Staff actor, WorkshopPicture first) {
        this.parts = parts;
        this.actor = actor;
        this.sectors = parts.initiatives().read(first.initiative()).sectors();
        addClassName("console-room");
        groups.addClassName("stack");
        done.addClassName("muted");
        timer = new TimerControl(parts, actor, first.id());
        var scribe = new Anchor("scribe/" + first.id(), getTranslation("byHand.title"));
        scribe.setTarget(AnchorTarget.BLANK);
        add(timer, title, done, groups, scribe);
    }

    void draw(WorkshopPicture picture) {
        timer.draw(picture);
        timer.setVisible(picture.adjourned() == null);
        var here = picture.people().stream().filter(Person::connected).count();
        title.setText(getTranslation("room.title", picture.people().size()));
        var byHand = picture.people().stream().filter(Person::byHand).count();
        done.setText(
                byHand == 0
                        ? getTranslation("room.state", here, picture.done())
                        : getTranslation("room.state", here, picture.done()) + " · "
                                + getTranslation("room.byHand.count", byHand));
        if (!shown.equals(picture.people())) {
            shown = picture.people();
            groups.removeAll();
            sectors.forEach(sector -> group(picture, sector));
        }
    }

    void focusOnTimer() {
        timer.focusOnMinutes();
    }

    private void group(WorkshopPicture picture, SectorPicture sector) {
        var people = picture.people().stream()
                .filter(person -> person.sector().equals(sector.code()))
                .toList();
        var name =
                new H3(mark(sector.code()), People.text(sector.name().in(Languages.current())), count(people.size()));
        name.addClassNames("row", "small");
        var list = new UnorderedList();
        list.addClassName("console-people");
        people.forEach(person -> list.add(item(picture.id(), person)));
        groups.add(name);
        if (!people.isEmpty()) {
            groups.add(list);
        }
    }

    private ListItem item(UUID workshop, Person person) {
        var name = People.text(person.name());
        name.addClassName("grow");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> confirm(workshop, person));
        remove.setAriaLabel(getTranslation("room.remove", person.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var item = new ListItem(name);
        if (person.done()) {
            item.add(sign(VaadinIcon.CHECK, "room.isDone"));
        }
        if (person.byHand()) {
            item.add(sign(VaadinIcon.PENCIL, "room.byHand"));
        } else if (!person.connected()) {
            item.addClassName("away");
            item.add(sign(VaadinIcon.PLUG, "room.away"));
        }
        item.add(remove);
        return item;
    }

    private void confirm(UUID workshop, Person person) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("room.remove", person.name()));
        dialog.setText(getTranslation("room.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("room.remove.confirm"));
        dialog.addConfirmListener(confirmed ->
                Refusals.guard(this, () -> parts.stage().remove(actor, workshop, person.id())));
        dialog.open();
    }

    private Span sign(VaadinIcon icon, String key) {
        var sign = new Span(icon.create());
        sign.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation(key));
        sign.setTitle(getTranslation(key));
        return sign;
    }

    private static Span mark(String sector) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", sector).setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Span count(int people) {
        var count = new Span(String.valueOf(people));
        count.addClassNames("muted", "number");
        return count;
    }
}
