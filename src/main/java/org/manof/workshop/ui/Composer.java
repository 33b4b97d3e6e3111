package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.live.Audience;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.WorkshopPicture;

/** A workshop's agenda, part by part, as whoever composes it works on it; others who do so are seen at once. */
final class Composer extends Div {
    private final transient ComposerView.ComposerParts parts;
    private final Actor.Staff actor;
    private final UUID workshop;
    private final Div sittings = new Div();
    private final Select<ActivityKind> kinds = new Select<>();
    private final Map<UUID, ComposerRow> rows = new HashMap<>();
    private List<AgendaItem> drawn = List.of();

    Composer(ComposerView.ComposerParts parts, Actor.Staff actor, UUID workshop) {
        this.parts = parts;
        this.actor = actor;
        this.workshop = workshop;
        addClassNames("composer", "stack");
        sittings.addClassName("stack");
        kinds.setLabel(getTranslation("agenda.add.which"));
        kinds.setItemLabelGenerator(kind -> getTranslation("kind." + kind.key() + ".title"));
        var add = new Button(getTranslation("agenda.add"), VaadinIcon.PLUS.create(), pressed -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var adder = new Div(kinds, add);
        adder.addClassNames("card", "row", "composer-add");
        add(sittings, adder);
        var agenda = LiveScreen.follow(
                this,
                parts.live(),
                workshop,
                WorkshopPicture.class,
                Audience.CONSOLE,
                actor.account(),
                parts.workshops().picture(actor, workshop),
                WorkshopPicture::agenda);
        Signal.effect(this, () -> draw(agenda.get()));
    }

    Actor.Staff actor() {
        return actor;
    }

    UUID workshop() {
        return workshop;
    }

    ComposerView.ComposerParts parts() {
        return parts;
    }

    void move(UUID activity, boolean earlier) {
        run(() -> parts.editing().move(actor, workshop, activity, earlier, seen()));
        var row = rows.get(activity);
        if (row != null) {
            row.focusOn(earlier);
        }
    }

    void divide(UUID activity, boolean apart) {
        run(() -> parts.editing().divide(actor, workshop, activity, apart, seen()));
    }

    void remove(UUID activity) {
        run(() -> parts.editing().remove(actor, workshop, activity, seen()));
    }

    private void add() {
        kinds.getOptionalValue()
                .ifPresentOrElse(
                        kind -> run(() -> parts.editing().add(actor, workshop, kind.key(), Ids.next())), kinds::focus);
    }

    private List<UUID> seen() {
        return drawn.stream().map(AgendaItem::id).toList();
    }

    /** Draws what came of it at once: the live line comes a moment later. */
    private void run(Runnable command) {
        Refusals.guard(this, command);
        draw(parts.editing().read(actor, workshop));
    }

    private void draw(List<AgendaItem> agenda) {
        if (agenda.equals(drawn)) {
            return;
        }
        drawn = agenda;
        rows.keySet().retainAll(seen());
        sittings.removeAll();
        var last = agenda.getLast().part();
        for (var part = 1; part <= last; part++) {
            sittings.add(sitting(part, last));
        }
        offer(agenda);
    }

    private Section sitting(int part, int last) {
        var items = drawn.stream().filter(item -> item.part() == part).toList();
        var minutes = items.stream().mapToInt(AgendaItem::minutes).sum();
        var list = new OrderedList();
        list.addClassNames("plain-list", "composer-list");
        items.forEach(item -> list.add(row(item)));
        var sitting = new Section(
                new H2(
                        last == 1
                                ? getTranslation("agenda.minutes", minutes)
                                : getTranslation("agenda.part.minutes", part, minutes)),
                list);
        sitting.addClassNames("stack", "composer-sitting");
        return sitting;
    }

    private ComposerRow row(AgendaItem item) {
        var row = rows.computeIfAbsent(item.id(), id -> new ComposerRow(this, item));
        var before = item.position() == 0 ? null : drawn.get(item.position() - 1);
        row.draw(item, before, drawn.size());
        return row;
    }

    /** Offers the kinds that there may be one more of. */
    private void offer(List<AgendaItem> agenda) {
        var chosen = kinds.getValue();
        var offered = parts.kinds().all().stream()
                .filter(kind -> kind.place().repeatable()
                        || agenda.stream().noneMatch(item -> item.kind().equals(kind.key())))
                .toList();
        kinds.setItems(offered);
        kinds.setValue(kept(chosen, offered));
    }

    private static @Nullable ActivityKind kept(@Nullable ActivityKind chosen, List<ActivityKind> offered) {
        return chosen != null && offered.contains(chosen) ? chosen : null;
    }
}
