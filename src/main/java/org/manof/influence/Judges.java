package org.manof.influence;

import java.util.Set;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Answerers;
import org.springframework.stereotype.Component;

/** Who answered a question of who drives whom. */
@Component
class Judges implements Answerers {
    private final Influences influences;
    private final QuestionRows questions;

    Judges(Influences influences, QuestionRows questions) {
        this.influences = influences;
        this.questions = questions;
    }

    @Override
    public Set<UUID> in(ActivityRef activity) {
        return influences
                .rounds()
                .latest(activity)
                .map(round -> questions.people(round.id()))
                .orElse(Set.of());
    }
}
