package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.workplan.DetailKind;
import org.manof.workplan.PlanDetail;
import org.manof.workplan.PlanLine;

/** The tasks, the milestones or the measures of one row. */
final class DetailList extends Section {
    private final DetailKind kind;
    private final @Nullable PlanHands hands;
    private final UnorderedList list = new UnorderedList();
    private final Span none = new Span(getTranslation("plan.detail.none"));
    private final Map<UUID, DetailBox> boxes = new HashMap<>();

    /** To be read where {@code hands} is null. */
    DetailList(DetailKind kind, UUID row, @Nullable PlanHands hands) {
        this.kind = kind;
        this.hands = hands;
        none.addClassName("muted");
        list.addClassName("plan-details");
        add(new H3(getTranslation("plan.details." + kind)), none, list);
        if (hands != null) {
            add(new Button(
                    getTranslation("plan.detail.add." + kind),
                    VaadinIcon.PLUS.create(),
                    pressed -> hands.addDetail(pressed.getSource(), row, kind)));
        }
    }

    void draw(PlanLine line) {
        var details = line.of(kind);
        none.setVisible(details.isEmpty());
        if (hands == null) {
            list.removeAll();
            details.forEach(detail -> list.add(new ListItem(words(detail))));
            return;
        }
        var wanted = new ArrayList<DetailBox>();
        for (var detail : details) {
            var box = boxes.computeIfAbsent(detail.id(), _ -> new DetailBox(hands, detail));
            box.draw(detail);
            wanted.add(box);
        }
        boxes.values().retainAll(wanted);
        Order.arrange(list, wanted);
    }

    private Component[] words(PlanDetail detail) {
        var words = new ArrayList<Component>(List.of(People.text(detail.text())));
        if (!detail.target().isEmpty()) {
            words.add(new Span(" · "));
            words.add(People.text(detail.target()));
        }
        if (detail.from() != null) {
            words.add(new Span(" · "));
            words.add(Isolated.number(Words.day(detail.from())));
        }
        if (detail.until() != null) {
            words.add(new Span(detail.from() == null ? " · " : " – "));
            words.add(Isolated.number(Words.day(detail.until())));
        }
        if (detail.done()) {
            words.add(new Span(" · " + getTranslation("plan.detail.DONE")));
        }
        return words.toArray(Component[]::new);
    }
}
