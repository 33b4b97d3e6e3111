package org.manof.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.springframework.stereotype.Component;

/** Takes back that somebody without a phone was brought in: what was written for them no longer counts, and their name is free. */
@Component
class ByHandDeeds implements DeedKind {
    static final String ENTER = "deed.workshop.byHand";

    private final ParticipantRows participants;
    private final Clock clock;

    ByHandDeeds(ParticipantRows participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    record Entered(UUID participant) {}

    @Override
    public Set<String> keys() {
        return Set.of(ENTER);
    }

    @Override
    public void undo(Deed deed) {
        var person = deed.before(Entered.class).participant();
        if (!participants.leave(deed.workshop(), person, OffsetDateTime.now(clock))) {
            throw DeedKind.builtUpon();
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        return participants
                .name(deed.workshop(), deed.before(Entered.class).participant())
                .orElse("");
    }
}
