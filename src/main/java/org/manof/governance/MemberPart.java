package org.manof.governance;

/** What a member has to do with a unit's decisions; named by the bundle keys {@code model.part.NAME}. */
public enum MemberPart {
    DECIDES,
    DOES,
    TOLD
}
