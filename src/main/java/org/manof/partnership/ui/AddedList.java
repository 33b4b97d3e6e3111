package org.manof.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.manof.partnership.OwnStakeholder;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.StandingNote;

/** Whom somebody added and others do not see: who waits to be read, and who is hidden and why. */
final class AddedList extends Section {
    private final Kept<Row> list;
    private final Consumer<OwnStakeholder> withdraw;

    private record Row(OwnStakeholder own, boolean open) {}

    AddedList(Consumer<OwnStakeholder> withdraw) {
        this.withdraw = withdraw;
        var items = new UnorderedList();
        items.addClassName("plain-list");
        list = new Kept<>(items, row -> row.own().id(), this::item);
        addClassName("stack");
        add(new H3(getTranslation("stakeholder.mine")), items);
        setVisible(false);
    }

    /** Shows those of {@code own} whom others do not see; they can be taken back while {@code open}. */
    void show(List<OwnStakeholder> own, boolean open) {
        var unseen = own.stream()
                .filter(each -> !each.standing().published())
                .map(each -> new Row(each, open))
                .toList();
        setVisible(!unseen.isEmpty());
        list.show(unseen);
    }

    private ListItem item(Row row) {
        var name = row.own().name().in(Languages.current());
        var item = new ListItem(
                new Paragraph(People.text(name)), new StandingNote(row.own().standing(), row.open()));
        item.addClassNames("card", "stack");
        if (row.open()) {
            var remove = new Button(getTranslation("stakeholder.withdraw"), pressed -> withdraw.accept(row.own()));
            remove.setAriaLabel(getTranslation("stakeholder.withdrawNamed", name));
            item.add(remove);
        }
        return item;
    }
}
