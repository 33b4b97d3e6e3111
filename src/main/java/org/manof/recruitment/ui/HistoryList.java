package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.manof.recruitment.CandidateFile;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** How a candidate came to stand where they do: what, when, by whom and why. */
final class HistoryList extends OrderedList {
    /** The towns that plan here are in Israel, wherever the server is. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");

    private List<CandidateFile.Moment> shown = List.of();

    HistoryList() {
        addClassNames("plain-list", "candidate-history");
    }

    void show(List<CandidateFile.Moment> history) {
        if (history.equals(shown)) {
            return;
        }
        shown = List.copyOf(history);
        removeAll();
        history.forEach(moment -> add(item(moment)));
    }

    private ListItem item(CandidateFile.Moment moment) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Languages.current().locale())
                .format(moment.at().atZone(ZONE));
        var when = new Span(Isolated.number(day), new Span(" · "), Isolated.code(moment.by()));
        when.addClassNames("muted", "small");
        var item = new ListItem(new StatusSign(moment.to()), when);
        if (!moment.reason().isEmpty()) {
            item.add(new Paragraph(People.text(moment.reason())));
        }
        return item;
    }
}
