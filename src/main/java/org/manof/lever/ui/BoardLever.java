package org.manof.lever.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.manof.lever.GalleryLever;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** A lever on the board: its title large, and the components that it would lift as tags. */
final class BoardLever extends ListItem {
    /** Titles longer than this are set a little smaller, so that all of it is there. */
    private static final int LONG = 80;

    BoardLever(GalleryLever lever, Words words) {
        addClassName("gallery-tile");
        getElement().setAttribute("data-long", lever.title().length() > LONG);
        var title = new Paragraph(People.text(lever.title()));
        title.addClassName("gallery-title");
        add(title, new AuthorLine(lever.by()));
        if (lever.merged()) {
            var from = new Paragraph(
                    getTranslation("lever.mergedFrom", lever.mergedFrom().size()));
            from.addClassNames("muted", "gallery-from");
            add(from);
        }
        if (!lever.components().isEmpty()) {
            var tags = new Div();
            tags.addClassName("lever-tags");
            for (var component : lever.components()) {
                var tag = People.text(words.component(component));
                tag.addClassName("lever-tag");
                tags.add(tag);
            }
            if (lever.components().size() > 1) {
                var rest =
                        new Span(getTranslation("lever.more", lever.components().size() - 1));
                rest.addClassName("lever-rest");
                tags.add(rest);
            }
            add(tags);
        }
    }
}
