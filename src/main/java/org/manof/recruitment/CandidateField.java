package org.manof.recruitment;

import org.manof.partnership.NameKey;
import org.manof.partnership.Stakeholders;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** The texts about a candidate, with the longest each may be, in code points; named by the bundle keys {@code candidate.field.NAME}. */
public enum CandidateField {
    NAME(Stakeholders.NAME_LENGTH),
    /** Where they are at home, such as another town. */
    PLACE(120),
    /** What they do there. */
    DOES(300),
    /** What of it must be adapted here: to the population, the language, the goals. */
    ADAPTS(300);

    private final int most;

    CandidateField(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /** The text as it will be kept; refuses one that is too long, and a name that shows nothing. */
    String checked(String text) {
        if (this != NAME) {
            return Text.limited(text, most);
        }
        var name = Text.required(text, most);
        if (NameKey.of(name).isEmpty()) {
            throw Refusal.of("refusal.text.empty");
        }
        return name;
    }
}
