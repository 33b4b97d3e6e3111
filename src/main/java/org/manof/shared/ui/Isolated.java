package org.manof.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.manof.shared.Language;

/** A code, a number or an amount that reads in its own direction and leaves the words around it in their place. */
@Tag("bdi")
public class Isolated extends HtmlContainer {
    private Isolated(String text, String className, String direction) {
        setText(text);
        setClassName(className);
        getElement().setAttribute("dir", direction);
    }

    /** A code to be typed or read aloud, such as a workshop's. */
    public static Isolated code(String code) {
        return new Isolated(code, "code", "ltr");
    }

    /** A number, a time or a fraction, already formatted. */
    public static Isolated number(String number) {
        return new Isolated(number, "number", "ltr");
    }

    public static Isolated number(long number) {
        return number(String.valueOf(number));
    }

    /** An amount with its currency, already formatted: the sign stands where the reader's language puts what comes last. */
    public static Isolated money(String amount, Language reader) {
        return new Isolated(amount, "money", reader.rightToLeft() ? "rtl" : "ltr");
    }
}
