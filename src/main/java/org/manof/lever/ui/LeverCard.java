package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.manof.lever.GalleryLever;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** One lever of the gallery, for phone and console. */
final class LeverCard extends Div {
    LeverCard(GalleryLever lever, Words words) {
        addClassName("lever-card");
        var title = new H3(People.text(lever.title()));
        title.addClassName("lever-title");
        add(title, new AuthorLine(lever.by()));
        if (!lever.components().isEmpty()) {
            var lifts = new UnorderedList();
            lifts.addClassName("lever-components");
            lever.components().forEach(component -> lifts.add(new ListItem(People.text(words.component(component)))));
            add(caption("lever.lifts"), lifts);
        }
        answers("lever.time", lever.times());
        answers("lever.systems", lever.systems());
        if (lever.merged()) {
            var sources = new UnorderedList();
            lever.mergedFrom().forEach(source -> sources.add(new ListItem(People.text(source))));
            var lineage = new NativeDetails(
                    getTranslation("lever.mergedFrom", lever.mergedFrom().size()), sources);
            lineage.addClassName("lever-lineage");
            add(lineage);
        }
    }

    /** Puts a word such as "yours" above the title. */
    LeverCard marked(String text) {
        var mark = new Span(text);
        mark.addClassName("chip");
        addComponentAsFirst(mark);
        return this;
    }

    private void answers(String key, List<String> said) {
        if (!said.isEmpty()) {
            add(caption(key));
            said.forEach(text -> add(new Paragraph(People.text(text))));
        }
    }

    private Component caption(String key) {
        var caption = new Paragraph(getTranslation(key));
        caption.addClassNames("muted", "small", "lever-caption");
        return caption;
    }
}
