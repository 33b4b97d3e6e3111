package org.manof.assumption;

import java.util.Optional;
import java.util.UUID;

/**
 * An assumption that the room rates.
 *
 * @param text as somebody typed it, in whatever language
 * @param spread how the room rated it; empty before the reveal, and where too few people rated it
 * @param before the same of the round before, if there was one
 * @param decision what was decided about it; empty before the reveal
 */
public record RatedAssumption(
        UUID id, String text, Optional<Spread> spread, Optional<Spread> before, Optional<Decision> decision) {}
