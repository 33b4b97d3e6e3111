package org.manof.rating;

import java.util.UUID;

/** One person's answer to one question about one option; {@code score} may be {@link Question#CANNOT_JUDGE}. */
record Answer(UUID person, String sector, UUID option, Question question, int score) {}
