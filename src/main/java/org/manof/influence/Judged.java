package org.manof.influence;

import java.util.UUID;

/** One person's judgement of one pair, 0 to {@link Influences#STRONG}; who could not judge gave none. */
record Judged(UUID person, Pair pair, int strength) {}
