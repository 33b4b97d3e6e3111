package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Meanings;
import org.manof.partnership.Circle;
import org.manof.shared.ui.Languages;

/** What each circle means, for where nobody taps a ring to read it. */
final class MeaningsList extends DescriptionList {
    private @Nullable Meanings shown;

    MeaningsList() {
        addClassName("circles-meanings");
    }

    void show(Meanings meanings) {
        if (!meanings.equals(shown)) {
            shown = meanings;
            removeAll();
            Arrays.stream(Circle.values())
                    .filter(circle -> circle != Circle.OUT)
                    .forEach(circle -> {
                        add(new Term(getTranslation("circle." + circle.name() + ".title")));
                        add(new Description(definition(this, circle, meanings)));
                    });
        }
    }

    /** The initiative's own words, else those of the method, in the reader's language. */
    static String definition(Component place, Circle circle, Meanings meanings) {
        var own = switch (circle) {
            case STRATEGIC -> meanings.strategic();
            case DIRECT -> meanings.direct();
            case WIDE -> meanings.wide();
            case OUT -> null;
        };
        return own == null
                ? place.getTranslation("circle." + circle.name() + ".definition")
                : own.in(Languages.current());
    }
}
