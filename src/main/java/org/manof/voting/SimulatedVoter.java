package org.manof.voting;

import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal votes: dot by dot, with second thoughts. */
@Component
public class SimulatedVoter {
    private static final double SECOND_THOUGHT = 0.15;

    private final Voting voting;

    SimulatedVoter(Voting voting) {
        this.voting = voting;
    }

    /** Lays one dot, or takes one off again; false if nothing is left to do. */
    public boolean acts(Simulated who, Voting.Ballot ballot) {
        var mine = voting.mine(who.actor(), ballot);
        var dots = mine.dots();
        if (mine.left() == 0) {
            if (!who.happens(SECOND_THOUGHT)) {
                return false;
            }
            var regretted = who.any(dots.keySet().stream().sorted().toList());
            var unused = voting.put(who.actor(), ballot, regretted, dots.getOrDefault(regretted, 1) - 1, who.command());
            return true;
        }
        var free = ballot.options().stream()
                .map(BallotOption::id)
                .filter(option -> dots.getOrDefault(option, 0) < mine.rule().cap())
                .toList();
        if (free.isEmpty()) {
            return false;
        }
        var liked = who.leaning(free);
        var unused = voting.put(who.actor(), ballot, liked, dots.getOrDefault(liked, 0) + 1, who.command());
        return true;
    }
}
