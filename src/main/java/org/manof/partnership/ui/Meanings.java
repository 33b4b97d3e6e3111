package org.manof.partnership.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Arrays;
import org.manof.partnership.Circle;

/** What each circle means, for where nobody taps a ring to read it. */
final class Meanings extends DescriptionList {
    Meanings() {
        addClassName("circles-meanings");
        Arrays.stream(Circle.values()).filter(circle -> circle != Circle.OUT).forEach(circle -> {
            add(new Term(getTranslation("circle." + circle.name() + ".title")));
            add(new Description(getTranslation("circle." + circle.name() + ".definition")));
        });
    }
}
