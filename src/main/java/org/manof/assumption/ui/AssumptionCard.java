package org.manof.assumption.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.manof.assumption.GalleryAssumption;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** One assumption of the gallery with its lineage, for phone and console. */
final class AssumptionCard extends Div {
    AssumptionCard(GalleryAssumption assumption) {
        addClassName("assumption-card");
        var text = new H3(People.text(assumption.text()));
        text.addClassName("assumption-text");
        add(text, new AuthorLine(assumption.by()));
        if (assumption.merged()) {
            var sources = new UnorderedList();
            assumption.mergedFrom().forEach(source -> sources.add(new ListItem(People.text(source))));
            var lineage = new NativeDetails(
                    getTranslation(
                            "assumption.mergedFrom", assumption.mergedFrom().size()),
                    sources);
            lineage.addClassName("assumption-lineage");
            add(lineage);
        }
    }

    /** Puts a word such as "yours" above the text. */
    AssumptionCard marked(String word) {
        var mark = new Span(word);
        mark.addClassName("chip");
        addComponentAsFirst(mark);
        return this;
    }
}
