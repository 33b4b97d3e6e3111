package org.manof.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A code or number that reads left to right and leaves the words around it in their place. */
@Tag("bdi")
public class Isolated extends HtmlContainer {
    private Isolated(String text, String className) {
        setText(text);
        setClassName(className);
        getElement().setAttribute("dir", "ltr");
    }

    /** A code to be typed or read aloud, such as a workshop's. */
    public static Isolated code(String code) {
        return new Isolated(code, "code");
    }

    /** A number, a time or a fraction, already formatted. */
    public static Isolated number(String number) {
        return new Isolated(number, "number");
    }

    public static Isolated number(long number) {
        return number(String.valueOf(number));
    }
}
