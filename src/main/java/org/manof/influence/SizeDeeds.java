package org.manof.influence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back a change of how many components are asked about, until the first question is dealt. */
@Component
class SizeDeeds implements DeedKind {
    static final String SIZE = "deed.influence.size";

    private final Influences influences;
    private final AskedRows asked;
    private final QuestionRows questions;

    SizeDeeds(Influences influences, AskedRows asked, QuestionRows questions) {
        this.influences = influences;
        this.asked = asked;
        this.questions = questions;
    }

    record Sized(UUID activity, UUID round, int before, List<UUID> optionsBefore, int after) {}

    @Override
    public Set<String> keys() {
        return Set.of(SIZE);
    }

    @Override
    public void undo(Deed deed) {
        var sized = deed.before(Sized.class);
        var rounds = influences.rounds();
        var round = rounds.of(sized.activity()).stream()
                .filter(each -> each.id().equals(sized.round()))
                .findFirst()
                .orElseThrow(DeedKind::builtUpon);
        asked.lock(round.id());
        if (round.seen() || questions.anyDealt(round.id())) {
            throw Refusal.of("refusal.influence.begun");
        }
        rounds.size(round.id(), sized.before());
        asked.options(round.id(), sized.optionsBefore());
    }

    @Override
    public String about(Deed deed, Language reader) {
        return String.valueOf(deed.before(Sized.class).after());
    }
}
