package org.manof.workshop.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Isolated;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;

/** The agenda with its minutes, and where the room is. */
final class AgendaList extends Nav {
    private final OrderedList list = new OrderedList();
    private @Nullable Drawn drawn;

    private record Drawn(List<AgendaItem> agenda, @Nullable UUID current) {}

    AgendaList() {
        addClassName("console-agenda");
        var title = new H2(getTranslation("console.agenda"));
        title.addClassName("small");
        list.addClassName("console-steps");
        getElement().setAttribute("aria-label", getTranslation("console.agenda"));
        add(title, list);
    }

    void draw(WorkshopPicture picture) {
        var current = picture.current();
        var next = new Drawn(picture.agenda(), current == null ? null : current.id());
        if (!next.equals(drawn)) {
            drawn = next;
            list.removeAll();
            list.add(lobby(current == null));
            picture.agenda().forEach(item -> list.add(item(item, item.equals(current))));
        }
    }

    private ListItem lobby(boolean now) {
        var item = new ListItem(new Span(getTranslation("console.lobby")));
        mark(item, now);
        return item;
    }

    private ListItem item(AgendaItem activity, boolean now) {
        var name = new Span(getTranslation("kind." + activity.kind() + ".title"));
        name.addClassName("grow");
        var phase = new Span(getTranslation("phase.short." + activity.phase().name()));
        phase.addClassNames("muted", "small");
        var minutes = new Span(Isolated.number(activity.minutes()), new Span(" " + getTranslation("timer.unit")));
        minutes.addClassNames("muted", "small");
        var item = new ListItem(name, now || activity.phase() != Phase.WAITING ? phase : minutes);
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
