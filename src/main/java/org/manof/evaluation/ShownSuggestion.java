package org.manof.evaluation;

import java.util.UUID;

/**
 * A suggestion that the room sees.
 *
 * @param marks how many people say that it says much; 0 until the reveal
 * @param taken whether a measure was made of it
 */
public record ShownSuggestion(UUID id, UUID goal, String text, int marks, boolean taken) {}
