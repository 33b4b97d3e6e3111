package org.manof.assumption.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.manof.assumption.Spread;

/** The five steps of agreement in words. */
final class Steps {
    private Steps() {}

    /** From "do not agree at all" to "agree fully", in the language of the reader of {@code place}. */
    static List<String> in(Component place) {
        return IntStream.rangeClosed(1, Spread.STEPS)
                .mapToObj(step -> place.getTranslation("assumption.step." + step))
                .toList();
    }
}
