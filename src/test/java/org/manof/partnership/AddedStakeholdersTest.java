package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.COLLEGE;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding.State;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whom people in the room add to the list is read first or hidden as what they write elsewhere. */
@SqlTest
class AddedStakeholdersTest {
    private static final String CHOIR = "מקהלת הוותיקים";
    private static final String RUDE = "ראש העיר המבולבל";
    private static final String REASON = "על אנשים לא כותבים כאן";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private Circles circles;

    @Autowired
    private Moderation moderation;

    private CirclesRoom room;
    private UUID lever;
    private Actor.Guest noa;
    private Actor.Guest sami;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        lever = room.chooses("מעבדות משותפות");
        noa = room.joins("נועה", "third");
        sami = room.joins("سامي", "business");
    }

    @Test
    void whoIsReadFirstIsOnNobodysListUntilApproved() {
        chooses("readFirst", "1");
        room.step(Verb.OPEN);
        adds(noa, CHOIR);
        assertThat(room.names()).doesNotContain(CHOIR);
        assertThat(room.picture().toString()).doesNotContain(CHOIR);
        assertThat(own(noa).getFirst().standing().state()).isEqualTo(State.WAITING);
        assertThat(own(sami)).isEmpty();
        var waiting = own(noa).getFirst().id();
        refuses("refusal.notFound", () -> circles.place(noa, spot(waiting), Circle.WIDE, Ids.next()));
        refuses("refusal.notFound", () -> circles.fix(room.facilitator(), spot(waiting), Circle.WIDE, Ids.next()));
        refuses("refusal.stakeholder.exists", () -> adds(sami, CHOIR));
        refuses("refusal.review.changed", () -> approves(waiting, "אחר"));

        approves(waiting, CHOIR);
        assertThat(room.names()).contains(CHOIR);
        assertThat(own(noa).getFirst().standing().published()).isTrue();
        refuses(
                "refusal.review.published",
                () -> moderation.unapprove(room.facilitator(), room.workshop(), activity(), waiting, Ids.next()));
        refuses("refusal.stakeholder.shown", () -> withdraws(noa, waiting));
        room.undo();
        assertThat(room.names()).doesNotContain(CHOIR);
    }

    @Test
    void whoIsHiddenIsGoneForAllAndItsAuthorReadsWhyAndTakesItBack() {
        room.step(Verb.OPEN);
        adds(noa, RUDE);
        var rude = own(noa).getFirst().id();
        room.places(sami, lever, RUDE, Circle.WIDE);
        refuses("refusal.text.empty", () -> hides(rude, " "));
        hides(rude, REASON);
        assertThat(room.names()).doesNotContain(RUDE);
        assertThat(room.picture().toString()).doesNotContain(RUDE, REASON);
        assertThat(own(noa).getFirst().standing().reason()).isEqualTo(REASON);
        refuses("refusal.notFound", () -> circles.place(sami, spot(rude), Circle.OUT, Ids.next()));
        room.undo();
        assertThat(room.counts(RUDE)).containsEntry(Circle.WIDE, 1);

        hides(rude, REASON);
        refuses("refusal.notFound", () -> withdraws(sami, rude));
        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> withdraws(noa, rude));
        room.step(Verb.REOPEN);
        withdraws(noa, rude);
        assertThat(own(noa)).isEmpty();
        adds(noa, RUDE);
    }

    @Test
    void whoIsSettledOrOfTheFileIsNotHidden() {
        room.step(Verb.OPEN);
        adds(noa, CHOIR);
        var choir = own(noa).getFirst().id();
        circles.fix(room.facilitator(), spot(choir), Circle.DIRECT, Ids.next());
        refuses("refusal.stakeholder.bound", () -> hides(choir, REASON));
        circles.unfix(room.facilitator(), spot(choir), Ids.next());
        refuses("refusal.notFound", () -> hides(room.stakeholder(COLLEGE), REASON));
        refuses("refusal.notFound", () -> hides(Ids.next(), REASON));
        var stranger = CirclesRoom.account(spring, Role.FACILITATOR);
        refuses(
                "refusal.notFound",
                () -> moderation.hide(stranger, room.workshop(), activity(), choir, REASON, Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> moderation.hide(noa, room.workshop(), activity(), choir, REASON, Ids.next()));
        hides(choir, REASON);
        assertThat(room.names()).doesNotContain(CHOIR);
    }

    @Test
    void nobodyAddsMoreThanTheyMayNotEvenFromTwoWindows() {
        chooses("most", "2");
        room.step(Verb.OPEN);
        assertThat(AtOnce.run(List.of("א", "ב", "ג", "ד").stream()
                        .<Runnable>map(name -> () -> adds(noa, CHOIR + " " + name))
                        .toList()))
                .containsExactlyInAnyOrder("", "", "refusal.writing.most", "refusal.writing.most");
        assertThat(own(noa)).hasSize(2);
        refuses("refusal.notFound", () -> chooses(AgendaField.NAMES, "EVERYBODY"));
    }

    private UUID activity() {
        return room.activity().id();
    }

    private Circles.Spot spot(UUID stakeholder) {
        return new Circles.Spot(room.workshop(), activity(), lever, stakeholder);
    }

    private void chooses(String option, String mine) {
        spring.getBean(AgendaEditing.class)
                .save(room.facilitator(), room.workshop(), new AgendaField(activity(), option), "", mine);
    }

    private void adds(Actor.Guest guest, String name) {
        var typed = new NewStakeholder(name, "third", Level.LOCAL, Language.HE);
        stakeholders.add(guest, room.workshop(), activity(), typed, Ids.next());
    }

    private void withdraws(Actor.Guest guest, UUID stakeholder) {
        stakeholders.withdraw(guest, room.workshop(), activity(), stakeholder, Ids.next());
    }

    private void approves(UUID stakeholder, String seen) {
        moderation.approve(room.facilitator(), room.workshop(), activity(), stakeholder, List.of(seen), Ids.next());
    }

    private void hides(UUID stakeholder, String reason) {
        moderation.hide(room.facilitator(), room.workshop(), activity(), stakeholder, reason, Ids.next());
    }

    private List<OwnStakeholder> own(Actor.Guest guest) {
        return stakeholders.mine(guest, room.workshop(), activity());
    }
}
