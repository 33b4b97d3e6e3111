package org.manof.initiative;

import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.springframework.context.ApplicationContext;

/** Over how many years an initiative is planned, as somebody changes it. */
public final class Horizon {
    private Horizon() {}

    /** Writes another number of years, whatever stands there; true if it is stored. */
    public static boolean write(ApplicationContext spring, Actor actor, UUID initiative, String years) {
        var editing = spring.getBean(InitiativeEditing.class);
        var place = Place.of(EditField.HORIZON);
        var before = String.valueOf(
                spring.getBean(InitiativeReader.class).read(initiative).horizonYears());
        return editing.save(actor, initiative, place, Language.HE, before, years)
                .stored();
    }
}
