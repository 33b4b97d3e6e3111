package org.manof.recruitment;

import java.util.List;
import org.manof.partnership.Level;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal helps: they know a few of the candidates, and now and then name one more. */
@Component
public class SimulatedRecruiter {
    private static final double NAMES = 0.15;
    private static final double KNOWS = 0.3;

    private final Recruitment recruitment;

    SimulatedRecruiter(Recruitment recruitment) {
        this.recruitment = recruitment;
    }

    /** Names one candidate, or says that they know one; false if nothing is left to do. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var picture = recruitment.picture(activity);
        var mine = recruitment.mine(who.actor(), activity.workshop(), activity.id());
        var gaps = picture.gaps().gaps();
        if (!gaps.isEmpty() && mine.proposed().isEmpty() && who.happens(NAMES)) {
            recruitment.propose(who.actor(), activity.workshop(), activity.id(), named(who, gaps), who.command());
            return true;
        }
        var strangers = picture.candidates().stream()
                .map(Candidate::id)
                .filter(each -> !mine.known().contains(each))
                .toList();
        if (strangers.isEmpty()
                || mine.known().size() >= KNOWS * picture.candidates().size()) {
            return false;
        }
        recruitment.know(who.actor(), activity.workshop(), activity.id(), who.leaning(strangers), true, who.command());
        return true;
    }

    private static NewCandidate named(Simulated who, List<Gap> gaps) {
        return new NewCandidate(
                who.phrase("stakeholder"),
                who.person().sector(),
                who.any(List.of(Level.values())),
                "",
                "",
                "",
                List.of(who.any(gaps).component()));
    }
}
