package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.Gap;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** One gap: what it is, why it is one, and who could answer it. */
final class GapItem extends ListItem {
    private final Paragraph nobody = new Paragraph(getTranslation("gap.nobody"));
    private final Kept<Candidate> candidates;

    /** {@code drawn} makes what stands for a candidate; {@code tools} stand below them. */
    GapItem(Gap gap, Function<Candidate, ? extends Component> drawn, List<Component> tools) {
        addClassNames("card", "gap-item");
        getElement().setAttribute("data-reason", gap.reason().name());
        var reader = Languages.current();
        var barrier = new Paragraph(People.text(gap.barrierTitle().in(reader)));
        barrier.addClassNames("muted", "small");
        var text = new H3(People.text(gap.text().in(reader)));
        var why = new Paragraph(GapWords.why(this, gap));
        why.addClassName("gap-why");
        nobody.addClassName("muted");
        var list = new UnorderedList();
        list.addClassNames("plain-list", "gap-candidates");
        candidates = new Kept<>(list, Candidate::id, candidate -> new ListItem(drawn.apply(candidate)));
        add(barrier, text, why, nobody, list);
        add(tools);
    }

    void show(List<Candidate> answering) {
        nobody.setVisible(answering.isEmpty());
        candidates.show(answering);
    }
}
