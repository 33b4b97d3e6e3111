package org.manof.influence;

import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal judges who drives whom. */
@Component
public class SimulatedJudge {
    private static final double CANNOT_JUDGE = 0.1;
    private static final double GOES_ON = 0.25;

    private final Influences influences;

    SimulatedJudge(Influences influences) {
        this.influences = influences;
    }

    /** Takes a hand of questions or answers the next of them; false if enough is answered. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var hand = influences.mine(who.actor(), activity);
        var next = hand.questions().stream()
                .filter(question -> !question.answered())
                .findFirst();
        if (next.isPresent()) {
            var pair = next.get().pair();
            var shared = new UUID(
                    pair.driver().getMostSignificantBits(), pair.driven().getLeastSignificantBits());
            var strength = who.happens(CANNOT_JUDGE) ? Influences.CANNOT_JUDGE : who.step(shared, 0, Influences.STRONG);
            influences.judge(who.actor(), activity, pair, strength, who.command());
            return true;
        }
        var first = hand.questions().isEmpty();
        return (first || hand.more() && who.happens(GOES_ON))
                && !influences.deal(who.actor(), activity).finished();
    }
}
