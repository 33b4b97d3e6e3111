package org.manof.recruitment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.Gap;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Face;

/** What the room looks at: the gaps below their barriers, and who could answer each, with a shape and a word for where they stand. */
@StyleSheet("manof/styles/recruitment.css")
final class RecruitmentBoard extends Div {
    /** More of them in one column could not be read from the last row. */
    private static final int GAPS = 5;

    private static final int BARRIERS = 4;
    private static final int NAMES = 3;

    private final Paragraph note = new Paragraph();
    private final Div columns = new Div();
    private @Nullable RecruitmentPicture shown;

    RecruitmentBoard(Face face) {
        addClassNames("board-main", "fill", "recruitment-board");
        columns.addClassName("gap-columns");
        add(note, columns);
        Signal.effect(this, () -> draw(face.picture(RecruitmentPicture.class).get()));
    }

    private void draw(RecruitmentPicture picture) {
        if (picture.equals(shown)) {
            return;
        }
        shown = picture;
        note.setText(GapWords.count(this, picture.gaps()));
        columns.removeAll();
        var barriers = picture.gaps().gaps().stream()
                .collect(Collectors.groupingBy(Gap::barrier, LinkedHashMap::new, Collectors.toList()));
        barriers.values().stream().limit(BARRIERS).forEach(gaps -> columns.add(column(picture, gaps)));
    }

    private Section column(RecruitmentPicture picture, List<Gap> gaps) {
        var title = new H2(People.text(gaps.getFirst().barrierTitle().in(Languages.current())));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        // Those that have somebody come first: the others are only counted where they do not fit.
        gaps.stream()
                .sorted(Comparator.comparing(
                        gap -> picture.answering(gap.component()).isEmpty()))
                .limit(GAPS)
                .forEach(gap -> list.add(item(gap, picture.answering(gap.component()))));
        var column = new Section(title, list);
        if (gaps.size() > GAPS) {
            var more = new Paragraph(getTranslation("gap.boardMore", gaps.size() - GAPS));
            more.addClassName("muted");
            column.add(more);
        }
        return column;
    }

    private ListItem item(Gap gap, List<Candidate> answering) {
        var text = new Paragraph(People.text(gap.text().in(Languages.current())));
        text.addClassName("gap-text");
        var item = new ListItem(text);
        item.addClassName("gap-tile");
        if (answering.isEmpty()) {
            var nobody = new Paragraph(getTranslation("gap.nobody"));
            nobody.addClassName("muted");
            item.add(nobody);
        }
        answering.stream().limit(NAMES).forEach(candidate -> {
            var name = People.text(candidate.name());
            name.addClassName("candidate-name");
            var line = new Div(name, new StatusSign(candidate.status()));
            line.addClassName("gap-candidate");
            if (candidate.contacts() > 0) {
                var contacts = new Span(getTranslation("candidate.contacts.count", candidate.contacts()));
                contacts.addClassName("gap-contacts");
                line.addComponentAtIndex(1, contacts);
            }
            item.add(line);
        });
        if (answering.size() > NAMES) {
            item.add(new Paragraph(getTranslation("candidate.boardMore", answering.size() - NAMES)));
        }
        return item;
    }
}
