package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals that facilitators read before the room does, and what they hide. */
class ProposalsReadFirstTest extends RecruitmentTeam {
    private static final String RUDE = "ראש העיר לא מבין כלום";

    @Autowired
    private Moderation moderation;

    @Test
    void whatWaitsIsForItsAuthorAndTheFacilitatorsUntilItIsApproved() {
        chooses("readFirst", "1");
        opens();
        proposes(rina, CLUB, room.component(2));
        assertThat(names()).isEmpty();
        assertThat(picture().toString()).doesNotContain(CLUB);
        assertThat(files.of(room.facilitator(), room.initiative())).isEmpty();
        var own = recruitment
                .mine(rina.actor(), room.workshop(), activity())
                .proposed()
                .getFirst();
        assertThat(own.standing().state()).isEqualTo(OwnStanding.State.WAITING);
        refuses("refusal.notFound", () -> knows(omar, own.id(), true));
        refuses(
                "refusal.notFound",
                () -> recruiting.move(
                        room.facilitator(),
                        console(),
                        own.id(),
                        CandidateStatus.MAPPED,
                        CandidateStatus.APPROACHED,
                        "",
                        Ids.next()));
        refuses("refusal.candidate.exists", () -> proposes(omar, CLUB, room.component(2)));

        recruitment.rewrite(
                rina.actor(),
                room.workshop(),
                activity(),
                own.id(),
                typed("מועדון המדע", room.component(3)),
                Ids.next());
        approves();
        assertThat(names()).containsExactly("מועדון המדע");
        assertThat(picture().answering(room.component(2))).isEmpty();
        assertThat(moderation
                        .desk(room.facilitator(), room.workshop(), activity())
                        .texts())
                .isEmpty();
        room.undo();
        assertThat(names()).isEmpty();
        recruitment.withdraw(rina.actor(), room.workshop(), activity(), own.id(), Ids.next());
        assertThat(picture().sent()).isZero();
    }

    @Test
    void whatIsHiddenIsNowhereButAtItsAuthorWhoMayWordItAnew() {
        opens();
        proposes(omar, RUDE, room.component(2));
        var rude = candidate(RUDE);
        knows(rina, rude, true);
        moderation.hide(room.facilitator(), room.workshop(), activity(), rude, "על אנשים לא כותבים כאן", Ids.next());
        assertThat(picture().toString()).doesNotContain(RUDE);
        assertThat(files.of(room.facilitator(), room.initiative())).isEmpty();
        refuses("refusal.notFound", () -> knows(rina, rude, false));
        var own = recruitment
                .mine(omar.actor(), room.workshop(), activity())
                .proposed()
                .getFirst();
        assertThat(own.standing().reason()).isEqualTo("על אנשים לא כותבים כאן");
        recruitment.rewrite(
                omar.actor(), room.workshop(), activity(), rude, typed(CLUB, room.component(2)), Ids.next());
        assertThat(names()).containsExactly(CLUB);
        moderation.hide(room.facilitator(), room.workshop(), activity(), rude, "שוב", Ids.next());
        room.undo();
        assertThat(names()).containsExactly(CLUB);
    }

    @Test
    void whatStaffHaveTakenUpIsNotHiddenAnyMore() {
        opens();
        proposes(rina, CLUB, room.component(2));
        var club = candidate(CLUB);
        moves(console(), club, CandidateStatus.APPROACHED, "");
        refuses(
                "refusal.candidate.taken",
                () -> moderation.hide(room.facilitator(), room.workshop(), activity(), club, "לא כאן", Ids.next()));
        assertThat(names()).containsExactly(CLUB);
    }

    @Test
    void nobodySendsMoreThanTheyMayNotEvenAtOnce() {
        chooses("most", "2");
        opens();
        var sends = IntStream.range(0, 5)
                .<Runnable>mapToObj(number -> () -> proposes(rina, CLUB + number, room.component(2)))
                .toList();
        assertThat(AtOnce.run(sends)).filteredOn(String::isEmpty).hasSize(2);
        assertThat(names()).hasSize(2);
        proposes(omar, CLUB, room.component(2));
    }

    private void chooses(String option, String value) {
        spring.getBean(AgendaEditing.class)
                .save(room.facilitator(), room.workshop(), new AgendaField(activity(), option), "", value);
    }

    private void approves() {
        var text = moderation
                .desk(room.facilitator(), room.workshop(), activity())
                .texts()
                .getFirst();
        moderation.approve(room.facilitator(), room.workshop(), activity(), text.id(), text.words(), Ids.next());
    }
}
