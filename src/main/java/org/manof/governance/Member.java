package org.manof.governance;

import java.util.UUID;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Language;

/**
 * Who belongs to a unit.
 *
 * @param person who comes for the stakeholder; empty where that is open
 * @param role what they are there for; may be empty
 */
public record Member(UUID id, Stakeholder stakeholder, String person, String role, MemberPart part) {
    /** The person with the stakeholder, or the stakeholder alone. */
    public String called(Language reader) {
        var name = stakeholder.name().in(reader);
        return person.isEmpty() ? name : person + " · " + name;
    }
}
