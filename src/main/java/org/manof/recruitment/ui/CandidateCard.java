package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.manof.initiative.SectorPicture;
import org.manof.recruitment.Candidate;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.AuthorLine;

/** A candidate as everyone sees them. */
final class CandidateCard extends Div {
    /** {@code sectors} are the initiative's; {@code counts} whether it says how many know them. */
    CandidateCard(Candidate candidate, List<SectorPicture> sectors, boolean counts) {
        addClassName("candidate-card");
        var name = People.text(candidate.name());
        name.addClassName("candidate-name");
        var head = new Div(name, new StatusSign(candidate.status()));
        head.addClassName("row");
        add(head, facts(candidate, sectors));
        line("candidate.field.DOES", candidate.does());
        line("candidate.field.ADAPTS", candidate.adapts());
        if (counts && candidate.contacts() > 0) {
            add(new Paragraph(getTranslation("candidate.contacts", candidate.contacts())));
        }
        add(new AuthorLine(candidate.by()));
    }

    private Paragraph facts(Candidate candidate, List<SectorPicture> sectors) {
        var facts = new Paragraph();
        facts.addClassNames("muted", "small");
        var sector = sectors.stream()
                .filter(each -> each.code().equals(candidate.sector()))
                .map(each -> each.name().in(Languages.current()))
                .findFirst()
                .orElse("");
        facts.add(
                People.text(sector),
                new Span(" · " + getTranslation("level." + candidate.level().name())));
        if (!candidate.place().isEmpty()) {
            facts.add(new Span(" · "), People.text(candidate.place()));
        }
        if (candidate.stakeholder()) {
            facts.add(new Span(" · " + getTranslation("candidate.stakeholder")));
        }
        return facts;
    }

    private void line(String key, String text) {
        if (!text.isEmpty()) {
            var label = new Span(getTranslation(key) + ": ");
            label.addClassName("muted");
            add(new Paragraph(label, People.text(text)));
        }
    }
}
