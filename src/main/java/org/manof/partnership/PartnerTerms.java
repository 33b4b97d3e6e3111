package org.manof.partnership;

import java.util.Arrays;
import java.util.Optional;

/** What a partner and the initiative have agreed around a lever, as staff read it; empty where nothing is written. */
public record PartnerTerms(String role, String involvement, String expected, String commitment, String contact) {
    /** Nothing is agreed yet. */
    public static final PartnerTerms NONE = new PartnerTerms("", "", "", "", "");

    /** What stands in a field, an involvement by its name. */
    public String in(TermField field) {
        return switch (field) {
            case ROLE -> role;
            case INVOLVEMENT -> involvement;
            case EXPECTED -> expected;
            case COMMITMENT -> commitment;
            case CONTACT -> contact;
        };
    }

    /** How far the partner is involved, if it is agreed. */
    public Optional<Involvement> involved() {
        return Arrays.stream(Involvement.values())
                .filter(each -> each.name().equals(involvement))
                .findFirst();
    }
}
