package org.manof.lever.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.manof.lever.ChoiceBasis;
import org.manof.lever.ChosenLever;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;

/** The chosen levers, each with its goal, the vote on it, and the reason if the vote said otherwise. */
final class ChosenList extends Div {
    private final Words words;
    private final UnorderedList items = new UnorderedList();
    private final Kept<ChosenLever> list;

    ChosenList(Words words) {
        this.words = words;
        addClassNames("stack", "lever-chosen");
        items.addClassNames("lever-list", "stack");
        list = new Kept<>(items, ChosenLever::lever, this::item);
        add(new H2(getTranslation("lever.chosenTitle")), items);
    }

    void show(List<ChosenLever> chosen) {
        list.show(chosen);
        setVisible(!chosen.isEmpty());
    }

    private ListItem item(ChosenLever lever) {
        var title = new H3(People.text(lever.title()));
        title.addClassName("lever-title");
        var item = new ListItem(title, line("lever.goal", words.in(lever.goalText())));
        item.addClassName("card");
        Optional.ofNullable(lever.basis())
                .map(ChoiceBasis::vote)
                .or(lever::vote)
                .ifPresent(vote -> {
                    var said = new Paragraph(getTranslation("lever.vote", vote.dots(), vote.rank(), vote.of()));
                    said.addClassNames("muted", "small", "lever-vote");
                    item.add(said);
                });
        var alone = lever.basis() == null ? null : lever.basis().alone();
        var together = lever.basis() == null ? null : lever.basis().together();
        if (alone != null && together != null) {
            var covers =
                    new Paragraph(getTranslation("lever.covered", Math.round(100 * alone), Math.round(100 * together)));
            covers.addClassNames("muted", "small", "lever-vote");
            item.add(covers);
        }
        var reason = lever.reason();
        if (reason != null) {
            item.add(line("lever.reason", reason));
        }
        return item;
    }

    private Paragraph line(String key, String text) {
        var caption = new Span(getTranslation(key));
        caption.addClassNames("muted", "lever-caption");
        var line = new Paragraph(caption, new Span(" "), People.text(text));
        line.addClassName("lever-line");
        return line;
    }
}
