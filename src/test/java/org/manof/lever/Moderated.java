package org.manof.lever;

import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.manof.initiative.Membership;
import org.manof.lever.Gathering.Guest;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Desk;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people who propose levers, and what facilitators do about their texts. */
abstract class Moderated {
    static final String LAB = "מעבדה ניידת";

    static final String RUDE = "ראש העיר לא מבין כלום";

    static final String REASON = "על אנשים לא כותבים כאן";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Moderation moderation;

    @Autowired
    Levers levers;

    Gathering room;

    Guest rina;

    Guest omar;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
    }

    String log() {
        return spring.getBean(DeedLog.class)
                .read(room.facilitator(), room.workshop(), Language.HE, 50)
                .toString();
    }

    void opens() {
        room.opens(Levers.KIND);
    }

    void opensReadFirst() {
        chooses("readFirst", "", "1");
        opens();
    }

    void chooses(String option, String before, String mine) {
        spring.getBean(AgendaEditing.class)
                .save(room.facilitator(), room.workshop(), new AgendaField(activity(), option), before, mine);
    }

    UUID activity() {
        return room.activity(Levers.KIND).id();
    }

    Desk desk() {
        return moderation.desk(room.facilitator(), room.workshop(), activity());
    }

    Desk.Text text(String title) {
        return desk().texts().stream()
                .filter(text -> text.words().getFirst().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The proposal with this title, wherever it stands. */
    UUID id(String title) {
        return spring.getBean(LeverRows.class).written(room.workshop()).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void approves(String title) {
        var text = text(title);
        moderation.approve(room.facilitator(), room.workshop(), activity(), text.id(), text.words(), Ids.next());
    }

    void unapproves(String title) {
        moderation.unapprove(room.facilitator(), room.workshop(), activity(), id(title), Ids.next());
    }

    void hides(String title, String reason) {
        hides(id(title), reason);
    }

    void hides(UUID text, String reason) {
        moderation.hide(room.facilitator(), room.workshop(), activity(), text, reason, Ids.next());
    }

    OwnStanding own(Guest guest, String title) {
        return levers.mine(guest.actor(), room.workshop()).stream()
                .filter(lever -> lever.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    UUID ownId(Guest guest, String title) {
        return levers.mine(guest.actor(), room.workshop()).stream()
                .filter(lever -> lever.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void rewrites(Guest guest, String before, String title) {
        levers.rewrite(guest.actor(), room.workshop(), id(before), Gathering.proposal(title), Ids.next());
    }

    void refusesAll(String key, Actor actor, UUID workshop, UUID activity, UUID text) {
        refuses(key, () -> moderation.desk(actor, workshop, activity));
        refuses(key, () -> moderation.approve(actor, workshop, activity, text, List.of(LAB), Ids.next()));
        refuses(key, () -> moderation.unapprove(actor, workshop, activity, text, Ids.next()));
        refuses(key, () -> moderation.hide(actor, workshop, activity, text, REASON, Ids.next()));
        refuses(key, () -> moderation.show(actor, workshop, activity, text, Ids.next()));
    }

    Actor.Staff coordinator() {
        var accounts = spring.getBean(Accounts.class);
        var email = Ids.next() + "@town.example";
        accounts.create(email, Role.COORDINATOR);
        spring.getBean(Membership.class).add(room.facilitator(), room.initiative(), email);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.COORDINATOR);
    }
}
