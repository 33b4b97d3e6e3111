package org.manof.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Refusal;

/** An entry that somebody typed for a list; {@code barrier} only for components and goals. */
public record NewPart(EditField field, @Nullable UUID barrier, Language language, String text) {
    /** Refuses a field that is no list. */
    public NewPart {
        if (!field.listed()) {
            throw Refusal.notFound();
        }
    }

    /** The list that it goes to; {@code initiative} where it is one of the initiative's own. */
    UUID owner(UUID initiative) {
        if (field == EditField.SECTOR || field == EditField.BARRIER) {
            return initiative;
        }
        if (barrier == null) {
            throw Refusal.notFound();
        }
        return barrier;
    }
}
