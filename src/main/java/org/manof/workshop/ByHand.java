package org.manof.workshop;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.shared.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People without a phone. Staff bring them in, and write down for them what they say or have written on paper: they are counted as
 * everybody is, once each, marked, and hidden as long as the others are.
 */
@Service
public class ByHand {
    /** The key of a browser is a hash of 64 hexadecimal digits, so none can come in as somebody with such a key. */
    private static final String PREFIX = "hand:";

    private static final int KEY = 64;

    private final Access access;
    private final WorkshopRows workshops;
    private final ParticipantRows participants;
    private final Newcomers newcomers;
    private final Deeds deeds;

    ByHand(Access access, WorkshopRows workshops, ParticipantRows participants, Newcomers newcomers, Deeds deeds) {
        this.access = access;
        this.workshops = workshops;
        this.participants = participants;
        this.newcomers = newcomers;
        this.deeds = deeds;
    }

    /**
     * Brings somebody in. Refuses everybody but staff of the initiative, an unknown sector, a missing name, and a name that somebody of
     * this sector has already: two of that name are told apart by what is added to it, and one person is not brought in twice.
     */
    @Transactional
    public Participant enter(Actor actor, UUID workshop, Door.Introduction introduction) {
        var account = access.staff(actor, workshop).account();
        var initiative = workshops.find(workshop).orElseThrow(Refusal::notFound).initiativeId();
        var key = key(introduction);
        participants.of(workshop, key).ifPresent(known -> {
            throw Refusal.of(known.removed() ? "refusal.byHand.removed" : "refusal.byHand.there", known.name());
        });
        var person =
                newcomers.welcome(workshop, initiative, key, introduction, true).participant();
        deeds.note(workshop, account, ByHandDeeds.ENTER, new ByHandDeeds.Entered(person.id()));
        return person;
    }

    /** Everybody who is here without a phone, in the order of coming; for staff. */
    @Transactional(readOnly = true)
    public List<Participant> people(Actor actor, UUID workshop) {
        var unused = access.staff(actor, workshop);
        return participants.present(workshop).stream()
                .filter(ParticipantRow::byHand)
                .map(ParticipantRow::participant)
                .toList();
    }

    /** In whose name staff write. Refuses for anybody who has a phone of their own, as if there were none. */
    @Transactional(readOnly = true)
    public Actor.Guest inTheNameOf(Actor actor, UUID workshop, UUID participant) {
        var unused = access.staff(actor, workshop);
        return participants.handKey(workshop, participant).map(Actor.Guest::new).orElseThrow(Refusal::notFound);
    }

    private static String key(Door.Introduction introduction) {
        var name = Text.required(introduction.name(), 40).toLowerCase(Locale.ROOT);
        return (PREFIX + Token.hash(introduction.sector() + "/" + name)).substring(0, KEY);
    }
}
