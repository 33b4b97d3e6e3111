package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.People;
import org.manof.workplan.Hole;
import org.manof.workplan.PlanLine;

/** What a row still lacks, and why some of it may stay so. */
final class HoleList extends Section {
    private final UUID row;
    private final @Nullable PlanHands hands;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph full = new Paragraph(getTranslation("plan.full"));
    private final Map<Hole, ListItem> open = new EnumMap<>(Hole.class);

    HoleList(UUID row, @Nullable PlanHands hands) {
        this.row = row;
        this.hands = hands;
        addClassName("stack");
        list.addClassName("plan-holes");
        add(new H3(getTranslation("plan.missing")), full, list);
    }

    /** A version holds no open holes: {@code draft} says whether they are asked for. */
    void draw(PlanLine line, boolean draft) {
        var waived = line.standing();
        var wanted = new ArrayList<ListItem>();
        for (var hole : draft ? line.open() : List.<Hole>of()) {
            wanted.add(open.computeIfAbsent(hole, this::ask));
        }
        waived.forEach((hole, reason) -> wanted.add(said(hole, reason)));
        open.keySet().retainAll(line.open());
        full.setVisible(wanted.isEmpty());
        Order.arrange(list, wanted);
    }

    private ListItem ask(Hole hole) {
        var word = new Span(getTranslation("plan.hole." + hole));
        return hands == null
                ? new ListItem(word)
                : new ListItem(
                        word,
                        new ReasonLine(
                                getTranslation("plan.waive.reason"),
                                getTranslation("plan.waive"),
                                reason -> hands.waive(row, List.of(hole), reason)));
    }

    private ListItem said(Hole hole, String reason) {
        var item = new ListItem(new Span(getTranslation("plan.hole." + hole)), new Span(": "), People.text(reason));
        if (hands != null) {
            item.add(new Button(
                    getTranslation("plan.waive.withdraw"), pressed -> hands.withdraw(pressed.getSource(), row, hole)));
        }
        return item;
    }
}
