package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Phase;
import org.manof.workshop.WritingRules;

/** Says before anybody types who sees a proposal and when: there is no reveal here. */
final class CandidateNotice extends Div {
    private List<String> said = List.of();
    private boolean readFirst;

    CandidateNotice() {
        addClassNames("notice", "writing-notice");
        getElement().setAttribute("role", "status");
    }

    /** Follows what holds in the activity now. */
    void draw(AgendaItem item) {
        var rules = WritingRules.of(item.options());
        readFirst = rules.readFirst();
        setVisible(item.phase() == Phase.OPEN);
        setClassName("warn", item.namedFor() != NamesFor.NOBODY);
        var now = new ArrayList<>(List.of(
                getTranslation(readFirst ? "candidate.notice.readFirst" : "candidate.notice.atOnce"),
                getTranslation("writing.names." + item.namedFor().name()),
                getTranslation("candidate.notice.know")));
        if (rules.most() > 0) {
            now.add(getTranslation("writing.upTo", rules.most()));
        }
        if (!now.equals(said)) {
            said = List.copyOf(now);
            removeAll();
            now.forEach(sentence -> add(new Paragraph(sentence)));
        }
    }

    /** The key of what is said after sending. */
    String sent() {
        return readFirst ? "writing.sent" : "candidate.sent";
    }
}
