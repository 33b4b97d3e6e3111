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
        var body = programme.body().in(Languages.current());
        if (!body.isEmpty()) {
            about.add(People.text(body), new Span(" · "));
        }
        about.add(new Span(circle(line, programme.circle())));
        add(about, programme.leader());
        add(about, programme.reason());
        return line;
    }

    static Component partner(RowStory.Placed partner) {
        var line = new Div(People.text(partner.name().in(Languages.current())));
        var about = about(line);
        about.add(place(line, "plan.story.today", partner.today()));
        if (partner.target().circle() != null) {
            about.add(new Span(" · "), new Span(place(line, "plan.story.target", partner.target())));
        }
        return line;
    }

    /** What was settled, and what the room had placed where it placed anything. */
    private static String place(Component line, String key, RowStory.Place place) {
        var settled = line.getTranslation(key, circle(line, place.circle()));
        return place.room() == null
                ? settled
                : settled
                        + line.getTranslation("plan.story.room", circle(line, place.room()), place.most(), place.all());
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

    private static void add(Div about, String text) {
        if (!text.isEmpty()) {
            about.add(new Span(" · "), People.text(text));
        }
    }

    private static String circle(Component place, @Nullable Circle circle) {
        return place.getTranslation(circle == null ? "plan.story.undecided" : "circle." + circle.name() + ".title");
    }
}
