package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.live.Audience;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.LogEntry;
import org.manof.workshop.WorkshopPicture;

/** The entries of a log, newest first, as they come; of all activities or of one. */
final class LogList extends Div {
    /** More than an evening has; who wants all of a year takes the file. */
    private static final int SHOWN = 300;

    private final transient LogView.LogParts parts;
    private final Actor.Staff actor;
    private final UUID workshop;
    private final Language reader = Languages.current();
    private final transient LogTexts texts = new LogTexts(this::getTranslation);
    private final Select<String> activity = new Select<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("log.empty"));
    private final Paragraph more = new Paragraph(getTranslation("log.more", SHOWN));
    private List<LogEntry> entries = List.of();

    LogList(LogView.LogParts parts, Actor.Staff actor, UUID workshop) {
        this.parts = parts;
        this.actor = actor;
        this.workshop = workshop;
        addClassName("stack");
        list.addClassNames("plain-list", "log");
        activity.setLabel(getTranslation("log.filter"));
        activity.setItemLabelGenerator(place -> place);
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(getTranslation("log.all"));
        activity.addValueChangeListener(_ -> draw());
        var tools = new Div(activity, Download.link(getTranslation("log.csv"), this::file));
        tools.addClassNames("row", "log-tools");
        add(tools, none, list, more);
        var first = parts.workshops().picture(actor, workshop);
        var latest = LiveScreen.follow(
                this,
                parts.live(),
                workshop,
                WorkshopPicture.class,
                Audience.CONSOLE,
                actor.account(),
                first,
                picture -> Optional.ofNullable(picture.undoable()));
        Signal.effect(this, () -> {
            var unused = latest.get();
            read();
        });
    }

    private NamedFile file() {
        return texts.csv(parts.log().read(actor, workshop, reader, Integer.MAX_VALUE));
    }

    private void read() {
        entries = parts.log().read(actor, workshop, reader, SHOWN);
        var places = entries.stream().map(texts::place).distinct().toList();
        var chosen = activity.getValue();
        activity.setItems(places);
        activity.setValue(chosen != null && places.contains(chosen) ? chosen : null);
        draw();
    }

    private void draw() {
        list.removeAll();
        entries.stream()
                .filter(entry -> activity.isEmpty() || texts.place(entry).equals(activity.getValue()))
                .map(this::row)
                .forEach(list::add);
        none.setVisible(entries.isEmpty());
        more.setVisible(entries.size() == SHOWN);
    }

    private ListItem row(LogEntry entry) {
        var time = Isolated.number(LogTexts.moment(entry.at()));
        time.addClassNames("muted", "small");
        var what = new Span(texts.what(entry));
        what.addClassName("log-what");
        var words = new Div(what);
        words.addClassName("log-words");
        if (!entry.about().isEmpty()) {
            var about = People.text(entry.about());
            about.addClassName("log-about");
            words.add(about);
        }
        var place = new Span(texts.place(entry));
        var who = Isolated.code(entry.who());
        var small = new Div(who, place);
        small.addClassNames("muted", "small", "log-who");
        words.add(small);
        var item = new ListItem(time, words);
        item.addClassName("log-entry");
        var undone = entry.undoneAt();
        if (undone != null) {
            item.addClassName("undone");
            var moment = LogTexts.moment(undone);
            var back = new Span(
                    entry.undoneBy().isEmpty()
                            ? getTranslation("log.undone.at", moment)
                            : getTranslation("log.undone.by", moment, entry.undoneBy()));
            back.addClassNames("chip", "small");
            item.add(back);
        }
        return item;
    }
}
