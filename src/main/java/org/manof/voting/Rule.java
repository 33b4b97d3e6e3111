package org.manof.voting;

import org.manof.shared.Refusal;

/** How many dots a person has, and how many of them may lie on one option. */
public record Rule(int budget, int cap) {
    static final int MOST = 50;

    /** Refuses less than one dot, more than fifty, and a cap over the budget. */
    public Rule {
        if (budget < 1 || budget > MOST || cap < 1 || cap > budget) {
            throw Refusal.of("refusal.vote.rule", MOST);
        }
    }

    /** A quarter of the options, between 3 and 8, at most 2 on one: the guidance collected in the field (NN/g, NGT). */
    public static Rule suggestedFor(int options) {
        return new Rule(Math.clamp(Math.round(options / 4.0), 3, 8), 2);
    }
}
