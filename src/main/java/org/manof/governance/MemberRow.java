package org.manof.governance;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A member as stored. */
record MemberRow(
        UUID id,
        UUID unitId,
        UUID stakeholderId,
        String person,
        String roleText,
        MemberPart part,
        OffsetDateTime createdAt) {
    MemberRow as(String nextPerson, String nextRole, MemberPart nextPart) {
        return new MemberRow(id, unitId, stakeholderId, nextPerson, nextRole, nextPart, createdAt);
    }

    /** Whether it says the same of the same; when it was stored first may be told in another offset. */
    boolean same(MemberRow other) {
        return as(other.person, other.roleText, other.part).equals(this)
                && id.equals(other.id)
                && unitId.equals(other.unitId);
    }
}
