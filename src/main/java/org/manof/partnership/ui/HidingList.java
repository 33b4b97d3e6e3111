package org.manof.partnership.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.Stakeholder;
import org.manof.partnership.Standing;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.ReviewDesk;

/** The stakeholders whom participants added and everybody sees, each with a button to hide it. */
final class HidingList extends Details {
    private final ReviewDesk desk;
    private final Kept<Stakeholder> list;

    HidingList(ReviewDesk desk) {
        this.desk = desk;
        var items = new UnorderedList();
        items.addClassNames("plain-list", "circles-added");
        list = new Kept<>(items, Stakeholder::id, this::item);
        add(items);
    }

    /** Follows the list. Whose circle is settled stays. */
    void show(CirclesPicture picture) {
        var added = picture.standings().stream()
                .filter(standing -> standing.fixed() == null)
                .map(Standing::stakeholder)
                .filter(each -> picture.fromRoom().contains(each.id()))
                .toList();
        setVisible(!added.isEmpty());
        setSummaryText(getTranslation("stakeholder.fromRoom", added.size()));
        list.show(added);
    }

    private ListItem item(Stakeholder each) {
        var name = each.name().in(Languages.current());
        var text = People.text(name);
        text.addClassName("grow");
        var item = new ListItem(text, desk.hiding(each.id(), name));
        item.addClassName("row");
        return item;
    }
}
