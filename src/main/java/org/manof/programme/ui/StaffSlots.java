package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.manof.security.Actor;
import org.manof.workshop.Face;
import org.manof.workshop.ui.Slots;

/** What a facilitator has half typed: kept by the dialog while it is open, and by the browser beyond that. */
final class StaffSlots implements Slots {
    private final Map<String, String> kept = new HashMap<>();
    private final String prefix;

    /** Begins with {@code said}; {@code what} tells one form from another. */
    StaffSlots(Face face, String what, Map<String, String> said) {
        var owner = face.actor() instanceof Actor.Staff staff ? staff.account() : face.activity();
        prefix = "programme." + face.activity() + "." + owner + "." + what + ".";
        kept.putAll(said);
    }

    @Override
    public String text(String field) {
        return Objects.requireNonNullElse(kept.get(field), "");
    }

    @Override
    public void keep(String field, String text) {
        kept.put(field, text);
    }

    @Override
    public String browserKey(String field) {
        return prefix + field;
    }

    /** Forgets what this browser keeps. */
    void sent(Component place) {
        ProgrammeFields.NAMES.forEach(
                field -> place.getElement().executeJs("window.manofDrafts?.clear($0)", browserKey(field)));
    }
}
