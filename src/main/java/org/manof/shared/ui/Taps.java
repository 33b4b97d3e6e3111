package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an element where its taps belong: what was not answered when its page was lost is sent again there, and nowhere else. */
public final class Taps {
    private Taps() {}

    /** {@code place} is whatever tells one ballot from the next, such as an activity and its round. */
    public static void belong(Component element, @Nullable Object... place) {
        element.getElement()
                .setAttribute(
                        "data-taps", Arrays.stream(place).map(String::valueOf).collect(Collectors.joining("/")));
    }
}
