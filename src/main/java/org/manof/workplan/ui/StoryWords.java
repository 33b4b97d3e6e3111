package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.RowStory;

/** How the chapters of a row's story read: a programme, a partner, a workshop. */
final class StoryWords {
    private StoryWords() {}

    static Component programme(RowStory.Programme programme) {
        var line = new Div(People.text(programme.name()));
        var about = about(line);
        if (!programme.body().isEmpty()) {
            about.add(People.text(programme.body()), new Span(" · "));
        }
        about.add(new Span(circle(line, programme.circle())));
        add(about, programme.leader());
        add(about, programme.reason());
        return line;
    }

    static Component partner(RowStory.Placed partner) {
        var line = new Div(People.text(partner.name().in(Languages.current())));
        about(line)
                .add(line.getTranslation(
                        partner.target() == null ? "plan.story.circle" : "plan.story.circles",
                        circle(line, partner.now()),
                        circle(line, partner.target())));
        return line;
    }

    static Component room(RowStory.Room room) {
        var line = new Div(People.text(room.title()), new Span(" · "), new Span(Words.day(room.made())));
        var about = about(line);
        var all = room.sectors();
        for (var at = 0; at < all.size(); at++) {
            about.add(
                    new Span(at == 0 ? "" : " · "),
                    People.text(all.get(at).sector().in(Languages.current())),
                    new Span(" "),
                    Isolated.number(all.get(at).people()));
        }
        return line;
    }

    private static Div about(Div line) {
        var about = new Div();
        about.addClassNames("muted", "small");
        line.add(about);
        return about;
    }

    private static void add(Div about, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            about.add(new Span(" · "), People.text(text));
        }
    }

    private static String circle(Component place, @Nullable Circle circle) {
        return place.getTranslation(circle == null ? "plan.story.undecided" : "circle." + circle.name() + ".title");
    }
}
