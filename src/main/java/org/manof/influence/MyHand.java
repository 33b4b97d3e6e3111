package org.manof.influence;

import java.util.List;

/**
 * The questions that were dealt to one person in a round, with their answers; read for that person only.
 *
 * @param more whether there are pairs that this person was not asked about yet
 */
public record MyHand(int round, List<Question> questions, boolean more) {
    /** A question; {@code strength} is 0 to {@link Influences#STRONG} or {@link Influence#CANNOT_JUDGE}, and 0 where not answered. */
    public record Question(Pair pair, boolean answered, int strength) {}

    /** Whether every question has an answer; true for an empty hand. */
    public boolean finished() {
        return questions.stream().allMatch(Question::answered);
    }
}
