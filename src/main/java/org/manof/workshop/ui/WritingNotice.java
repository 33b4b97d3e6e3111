package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Phase;
import org.manof.workshop.WritingRules;

/** Says before anybody types who will see the name, who reads the text first, and how many texts one may send. */
public final class WritingNotice extends Div {
    private final String privacy;
    private List<String> said = List.of();
    private boolean readFirst;

    /** For texts that are their author's alone until the reveal. */
    public WritingNotice() {
        this("writing.read.private");
    }

    /** {@code privacy} is the key of what is said where texts are not read first: who sees them then, and when. */
    public WritingNotice(String privacy) {
        this.privacy = privacy;
        addClassNames("notice", "writing-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Follows what holds in the activity now; when it changes while people write, it is read out. */
    public void draw(AgendaItem item) {
        var rules = WritingRules.of(item.options());
        readFirst = rules.readFirst();
        setVisible(item.phase() == Phase.OPEN || item.phase() == Phase.CLOSED);
        var now = Stream.of(
                        getTranslation("writing.names." + item.namedFor().name()),
                        getTranslation(rules.readFirst() ? "writing.read.first" : privacy),
                        rules.most() == 0 ? "" : getTranslation("writing.upTo", rules.most()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        setClassName("warn", item.namedFor() != NamesFor.NOBODY);
        if (!now.equals(said)) {
            said = now;
            removeAll();
            now.forEach(sentence -> add(new Paragraph(sentence)));
        }
    }

    /** The key of what is said after sending: {@code usual}, unless the text is read first. */
    public String sent(String usual) {
        return readFirst ? "writing.sent" : usual;
    }
}
