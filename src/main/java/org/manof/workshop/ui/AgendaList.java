package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Isolated;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.LastDeed;
import org.manof.workshop.Phase;
import org.manof.workshop.TimeUse;
import org.manof.workshop.WorkshopPicture;

/** The agenda: where the room is, where the time has gone, and how the sitting stands against its plan. */
final class AgendaList extends Nav {
    private final Div parts = new Div();
    private final TimeElement.Hours hours = new TimeElement.Hours();
    private final Supplier<TimeUse> times;
    private @Nullable Drawn drawn;

    /** What the times change with, besides the clock: each step changes one of them, or no time. */
    private record Drawn(
            List<AgendaItem> agenda,
            @Nullable AgendaItem current,
            @Nullable String adjourned,
            @Nullable LastDeed undoable) {}

    /** {@code times} reads where the time has gone; it is asked when a step may have changed that. */
    AgendaList(WorkshopPicture first, Supplier<TimeUse> times) {
        this.times = times;
        addClassName("console-agenda");
        var title = new H2(getTranslation("console.agenda"));
        title.addClassNames("small", "grow");
        var compose = new Anchor("agenda/" + first.id(), getTranslation("agenda.compose"));
        compose.addClassName("small");
        var head = new Div(title, compose);
        head.addClassNames("row", "console-agenda-head");
        getElement().setAttribute("aria-label", getTranslation("console.agenda"));
        add(head, hours, parts);
    }

    void draw(WorkshopPicture picture) {
        var next = new Drawn(picture.agenda(), picture.current(), picture.adjourned(), picture.undoable());
        if (!next.equals(drawn)) {
            drawn = next;
            var time = times.get();
            hours.setVisible(false);
            if (next.current() != null) {
                var current = next.current();
                time.sitting().ifPresent(sitting -> {
                    hours.setVisible(true);
                    hours.show(time, current, sitting);
                });
            }
            list(next, time);
        }
    }

    private void list(Drawn now, TimeUse time) {
        parts.removeAll();
        var list = steps();
        list.add(lobby(now.current() == null));
        var several = now.agenda().getLast().part() > 1;
        var part = several ? 0 : 1;
        for (var item : now.agenda()) {
            if (item.part() != part) {
                part = item.part();
                parts.add(new H3(getTranslation("agenda.part", part)));
                list = steps();
            }
            list.add(item(item, item.equals(now.current()), time));
        }
    }

    private OrderedList steps() {
        var list = new OrderedList();
        list.addClassName("console-steps");
        parts.add(list);
        return list;
    }

    private ListItem lobby(boolean now) {
        var item = new ListItem(new Span(getTranslation("console.lobby")));
        mark(item, now);
        return item;
    }

    private ListItem item(AgendaItem activity, boolean now, TimeUse time) {
        var name = new Span(getTranslation("kind." + activity.kind() + ".title"));
        var words = new Div(name);
        words.addClassName("grow");
        var running = Objects.equals(time.running().orElse(null), activity.id());
        if (running || time.used().containsKey(activity.id())) {
            var spent = new TimeElement.Spent(time, activity, running);
            spent.addClassNames("muted", "small");
            words.add(spent);
        }
        var phase = new Span(getTranslation("phase.short." + activity.phase().name()));
        phase.addClassNames("muted", "small");
        var minutes = new Span(Isolated.number(activity.minutes()), new Span(" " + getTranslation("timer.unit")));
        minutes.addClassNames("muted", "small");
        var item = new ListItem(words, now || activity.phase() != Phase.WAITING ? phase : minutes);
        if (activity.phase() == Phase.REVEALED || (activity.phase() == Phase.CLOSED && !now)) {
            item.addClassName("done");
            var tick = VaadinIcon.CHECK.create();
            tick.getElement().setAttribute("aria-hidden", "true");
            item.addComponentAsFirst(tick);
        }
        mark(item, now);
        return item;
    }

    private static void mark(ListItem item, boolean now) {
        if (now) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
    }
}
