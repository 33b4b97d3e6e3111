package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.programme.Decision;
import org.manof.programme.Description;
import org.manof.programme.Evaluation;
import org.manof.programme.Programme;
import org.manof.shared.Localized;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** A programme in full, for phone and console. */
final class ProgrammeCard extends Div {
    private final Words words = Words.at(this);
    private final List<SectorPicture> sectors;

    /** One that its author alone may see. */
    ProgrammeCard(Description about, Localized body, List<SectorPicture> sectors) {
        this.sectors = sectors;
        addClassName("programme-card");
        var title = new H3(People.text(about.name()));
        title.addClassName("programme-name");
        add(title, head(about, body));
        said("programme.partners", about.partners());
        said("programme.reach", about.reach());
        money(about);
        if (about.evaluation() != Evaluation.UNKNOWN || !about.how().isEmpty()) {
            var evaluated =
                    getTranslation("programme.evaluation." + about.evaluation().name());
            said("programme.evaluation", evaluated + (about.how().isEmpty() ? "" : " · " + about.how()));
        }
        if (!about.link().isEmpty()) {
            add(link(about));
        }
    }

    ProgrammeCard(Programme programme, List<SectorPicture> sectors, Meanings meanings) {
        this(programme.about(), programme.body(), sectors);
        add(new AuthorLine(programme.by()));
        if (programme.merged()) {
            var sources = new UnorderedList();
            programme.mergedFrom().forEach(source -> sources.add(new ListItem(People.text(source))));
            var lineage = new NativeDetails(
                    getTranslation(
                            "programme.mergedFrom", programme.mergedFrom().size()),
                    sources);
            lineage.addClassName("programme-lineage");
            add(lineage);
        }
        decided(programme.decision(), meanings);
    }

    /** Puts a word such as "yours" above the name. */
    ProgrammeCard marked(String text) {
        var mark = new Span(text);
        mark.addClassName("chip");
        addComponentAsFirst(mark);
        return this;
    }

    private Component head(Description about, Localized body) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", about.sector()).setAttribute("aria-hidden", "true");
        var head = new Div(mark, People.text(Words.sector(sectors, about.sector(), words.reader())));
        head.addClassNames("programme-head", "muted");
        var operates = body.in(words.reader());
        if (!operates.isEmpty()) {
            head.add(new Span("·"), People.text(operates));
        }
        return head;
    }

    private void money(Description about) {
        var budget = about.budget();
        if (budget == null && about.source().isEmpty()) {
            return;
        }
        var line = caption("programme.budget");
        if (budget != null) {
            line.add(Isolated.money(words.money(budget), words.reader()));
        }
        if (!about.source().isEmpty()) {
            line.add(new Span(budget == null ? "" : " · "), People.text(about.source()));
        }
        add(line);
    }

    /** Addresses were checked when they were sent; they open apart and learn nothing of this page. */
    private Component link(Description about) {
        var link = new Anchor(about.link(), about.link(), AnchorTarget.BLANK);
        link.addClassName("programme-link");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("dir", "ltr");
        link.setAriaLabel(getTranslation("programme.linkNamed", about.name()));
        return link;
    }

    private void decided(@Nullable Decision decision, Meanings meanings) {
        if (decision != null) {
            add(new DecisionNote(decision, meanings));
        }
    }

    private void said(String key, String text) {
        if (!text.isEmpty()) {
            var line = caption(key);
            line.add(People.text(text));
            add(line);
        }
    }

    private Paragraph caption(String key) {
        var caption = new Span(getTranslation(key) + ":");
        caption.addClassName("muted");
        return new Paragraph(caption, new Span(" "));
    }
}
