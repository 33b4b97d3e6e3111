package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.DetailKind;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;

/** A row's tasks, milestones and measures, what it lacks, and the years before and after it. */
final class DetailPanel extends Aside {
    private final Div body = new Div();
    private final Button close;
    private final Paragraph action = new Paragraph();
    private final Section years = new Section();
    private List<DetailList> lists = List.of();
    private @Nullable HoleList holes;
    private @Nullable UUID row;

    DetailPanel(SerializableRunnable closed) {
        addClassNames("plan-side", "plan-detail-side", "card", "stack");
        var title = new H2(getTranslation("plan.more"));
        title.addClassName("grow");
        close = new Button(getTranslation("notice.close"), _ -> closed.run());
        var head = new Div(title, close);
        head.addClassName("row");
        body.addClassName("stack");
        add(head, action, body);
        setVisible(false);
    }

    /** The row that is shown; null for none. */
    @Nullable
    UUID row() {
        return isVisible() ? row : null;
    }

    /** Opens a row; facilitators come with {@code hands}, and a version is only read. */
    void open(PlanLine line, PlanSheet sheet, @Nullable PlanHands hands, boolean draft) {
        row = line.id();
        setVisible(true);
        body.removeAll();
        var asked = new HoleList(line.id(), hands);
        holes = asked;
        lists = Stream.of(DetailKind.values())
                .map(kind -> new DetailList(kind, line.id(), hands))
                .toList();
        lists.forEach(body::add);
        body.add(asked, years);
        if (hands != null) {
            var carry = new Button(
                    getTranslation("plan.carry"),
                    VaadinIcon.FORWARD.create(),
                    pressed -> hands.carry(pressed.getSource(), line.id()));
            body.add(carry);
        }
        draw(line, sheet, draft);
        close.focus();
        close.scrollIntoView();
    }

    /** Shows what has changed in the row. */
    void draw(PlanLine line, PlanSheet sheet, boolean draft) {
        action.removeAll();
        action.add(
                line.action().isEmpty() ? new Span(getTranslation("plan.noAction")) : People.text(line.action()),
                new Span(" · "),
                Isolated.number(line.year()),
                new Span(" · " + getTranslation(line.detailed() ? "plan.detailed" : "plan.outline")));
        lists.forEach(list -> list.draw(line));
        if (holes != null) {
            holes.draw(line, draft);
        }
        years(line, sheet);
    }

    private void years(PlanLine line, PlanSheet sheet) {
        years.removeAll();
        var past = sheet.past(line);
        var next = sheet.lines().stream()
                .filter(each -> line.id().equals(each.carriedFrom()))
                .toList();
        years.setVisible(!past.isEmpty() || !next.isEmpty());
        var list = new UnorderedList();
        next.forEach(each -> list.add(year("plan.carry.next", each)));
        past.forEach(each -> list.add(year("plan.carry.past", each)));
        years.add(new H3(getTranslation("plan.years")), list);
    }

    private ListItem year(String key, PlanLine line) {
        var item = new ListItem(
                new Span(getTranslation(key) + " "),
                Isolated.number(line.year()),
                new Span(": "),
                People.text(line.action()));
        var who = line.body().in(Languages.current());
        if (!who.isEmpty()) {
            item.add(new Span(" · "), People.text(who));
        }
        if (line.budget() != null) {
            item.add(new Span(" · "), Words.money(line.budget()));
        }
        return item;
    }
}
