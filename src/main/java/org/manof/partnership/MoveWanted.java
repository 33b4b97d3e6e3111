package org.manof.partnership;

import java.util.UUID;

/**
 * Published inside the facilitator's decision to put a partner's move into the plan. At most once for each stakeholder around a lever, for
 * as long as it is not taken back.
 *
 * @param row the id that the plan's row is to have
 * @param action the move in the facilitator's language
 */
public record MoveWanted(UUID initiative, UUID lever, UUID row, String action) {}
