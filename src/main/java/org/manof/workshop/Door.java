package org.manof.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.manof.live.Leaving;
import org.manof.security.Actor;
import org.manof.security.Throttle;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come in: by code, once per browser; and back again as the same person. */
@Service
public class Door {
    private final WorkshopRows workshops;
    private final ParticipantRows participants;
    private final Newcomers newcomers;
    private final Leaving leaving;
    private final Clock clock;
    /** Only wrong codes count, and never the network address: a whole room shares one. */
    private final Throttle perBrowser = Throttle.of(20, Duration.ofMinutes(5));

    private final Throttle perCode = Throttle.of(600, Duration.ofMinutes(5));

    Door(WorkshopRows workshops, ParticipantRows participants, Newcomers newcomers, Leaving leaving, Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.newcomers = newcomers;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** What somebody says of themselves. The name may be a pseudonym; {@code organisation} may be empty. */
    public record Introduction(String name, String sector, String organisation, Language language) {}

    /** What stands behind a code: enough to greet, nothing of what happens inside. */
    public record Behind(UUID workshop, UUID initiative, String code, String title, Optional<Participant> me) {}

    /**
     * Looks a code up. Refuses an unknown or expired one, too many wrong tries, and newcomers to a room that is locked or closed for the day, or to a server that is
     * being restarted.
     */
    @Transactional(readOnly = true)
    public Behind knock(Actor.Guest guest, String typed) {
        var code = JoinCode.typed(typed);
        if (!perBrowser.allows(guest.key()) || !perCode.allows(code)) {
            throw Refusal.of("refusal.code.tooMany");
        }
        var row = workshops.byCode(code).orElse(null);
        if (row == null) {
            perBrowser.failed(guest.key());
            perCode.failed(code);
            throw Refusal.of("refusal.code.unknown");
        }
        if (row.expiresAt().isBefore(OffsetDateTime.now(clock))) {
            throw Refusal.of("refusal.code.expired");
        }
        var me = participants.of(row.id(), guest.key());
        if (me.map(ParticipantRow::removed).orElse(false)) {
            throw Refusal.of("refusal.removed");
        }
        if (me.isEmpty()) {
            row.requireInSession();
        }
        if (me.isEmpty() && row.locked()) {
            throw Refusal.of("refusal.code.locked");
        }
        if (me.isEmpty() && leaving.begun()) {
            throw Refusal.of("refusal.restart");
        }
        return new Behind(row.id(), row.initiativeId(), code, row.title(), me.map(ParticipantRow::participant));
    }

    /** Lets somebody in, or back in as who they are already. Refuses as {@link #knock}, and an unknown sector. */
    @Transactional
    public Participant enter(Actor.Guest guest, String code, Introduction introduction) {
        var behind = knock(guest, code);
        if (behind.me().isPresent()) {
            return behind.me().get();
        }
        return newcomers
                .welcome(behind.workshop(), behind.initiative(), guest.key(), introduction, false)
                .participant();
    }

    /** The workshop that this browser was in last, to offer the way back. */
    @Transactional(readOnly = true)
    public Optional<Behind> wayBack(Actor.Guest guest) {
        return participants.latest(guest.key(), OffsetDateTime.now(clock)).map(row -> {
            var workshop = workshops.find(row.workshopId()).orElseThrow();
            return new Behind(
                    workshop.id(),
                    workshop.initiativeId(),
                    workshop.code(),
                    workshop.title(),
                    Optional.of(row.participant()));
        });
    }
}
