package org.manof.rating;

import java.util.Map;
import java.util.UUID;

/** A person's own answers in a round, read for that person only; a score may be {@link Question#CANNOT_JUDGE}. */
public record MyRatings(int round, Map<UUID, Map<Question, Integer>> scores) {}
