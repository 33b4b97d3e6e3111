package org.manof.voting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.workshop.Agendas;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back a change of budget and cap, until the first vote. */
@Component
class RuleDeeds implements DeedKind {
    static final String RULE = "deed.voting.rule";

    private final Agendas agendas;
    private final Rounds rounds;
    private final Votes votes;

    RuleDeeds(Agendas agendas, Rounds rounds, Votes votes) {
        this.agendas = agendas;
        this.rounds = rounds;
        this.votes = votes;
    }

    record Ruled(
            UUID activity,
            int round,
            Map<String, Integer> optionsBefore,
            Map<String, Integer> optionsAfter,
            Rule before,
            Rule after) {}

    @Override
    public Set<String> keys() {
        return Set.of(RULE);
    }

    @Override
    public void undo(Deed deed) {
        var ruled = deed.before(Ruled.class);
        var activity = agendas.activity(deed.workshop(), ruled.activity()).id();
        rounds.find(activity, ruled.round()).ifPresent(round -> {
            if (votes.any(round.id())) {
                throw Refusal.of("refusal.vote.begun");
            }
            if (!round.rule().equals(ruled.after())) {
                throw DeedKind.builtUpon();
            }
            rounds.rule(round.id(), ruled.before());
        });
        agendas.putBack(activity, ruled.optionsAfter(), ruled.optionsBefore());
    }

    /** The rules are the same for all of the room; there is nobody's title to tell. */
    @Override
    public String about(Deed deed, Language reader) {
        var after = deed.before(Ruled.class).after();
        return after.budget() + " / " + after.cap();
    }
}
