package org.manof.story;

import com.vaadin.browserless.BrowserlessUIContext;
import java.util.List;
import java.util.Map;
import org.manof.shared.Language;

/** The projector, opened by its read-only address. */
final class Board extends Somebody {
    Board(BrowserlessUIContext window) {
        super(window, Language.HE);
    }

    Board opens(String address) {
        goesTo(address);
        return this;
    }

    /** How many have voted or written, as the ring says. */
    String turnout() {
        return element("manof-turnout").text("label");
    }

    String code() {
        return element("manof-code").text("code");
    }

    List<Map.Entry<String, Integer>> result() {
        return Bars.of(this);
    }

    /** What the board says of a stakeholder. */
    String saysOf(String stakeholder) {
        return Rings.who(this, stakeholder)
                .map(who -> who.path("text").asString())
                .orElse("");
    }
}
