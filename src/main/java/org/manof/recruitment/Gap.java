package org.manof.recruitment;

import java.util.List;
import java.util.UUID;
import org.manof.shared.Localized;

/**
 * A barrier component without an answer that is strong enough.
 *
 * @param reason why it is one
 * @param levers the titles of the chosen levers that were to answer it; empty where there is none
 */
public record Gap(
        UUID component, Localized text, UUID barrier, Localized barrierTitle, Reason reason, List<String> levers) {
    public Gap {
        levers = List.copyOf(levers);
    }

    /** Why a component is a gap; named by the bundle keys {@code gap.reason.NAME}. */
    public enum Reason {
        /** No chosen lever touches it. */
        UNANSWERED,
        /** Levers were to lift it, and the room said that they do not touch it. */
        WEAK,
        /** Levers answer it, and nothing is written in the plan for any of them. */
        UNPLANNED
    }
}
