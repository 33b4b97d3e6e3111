package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.OwnStanding.State;

/** Levers that facilitators read before anybody else does, and how many one person may send. */
@SqlTest
class ReadFirstTest extends Moderated {
    @Test
    void whatWaitsIsForItsAuthorAndTheFacilitatorUntilItIsApproved() {
        opensReadFirst();
        room.proposes(rina, LAB);
        room.proposes(omar, RUDE);

        assertThat(desk().waiting()).isEqualTo(2);
        assertThat(desk().names()).isEmpty();
        assertThat(own(rina, LAB)).isEqualTo(new OwnStanding(State.WAITING, ""));
        assertThat(room.picture().toString()).doesNotContain(LAB, RUDE);
        approves(LAB);
        assertThat(own(rina, LAB).state()).isEqualTo(State.APPROVED);
        assertThat(room.picture().toString()).doesNotContain(LAB);

        room.reveals();
        assertThat(room.titles()).containsExactly(LAB);
        assertThat(own(omar, RUDE).state()).isEqualTo(State.WAITING);
        approves(RUDE);
        assertThat(room.titles()).containsExactly(LAB, RUDE);
        assertThat(desk().texts()).isEmpty();
        refuses("refusal.review.published", () -> unapproves(RUDE));
        refuses("refusal.lever.published", () -> rewrites(omar, RUDE, "אחר"));
    }

    @Test
    void anApprovalIsOfTheWordsThatWereReadAndFallsWithThem() {
        opensReadFirst();
        room.proposes(rina, LAB);
        var lab = id(LAB);
        approves(LAB);
        unapproves(LAB);
        approves(LAB);
        rewrites(rina, LAB, RUDE);

        assertThat(own(rina, RUDE).state()).isEqualTo(State.WAITING);
        var read = List.of(LAB, "מהשנה הבאה", "בתי הספר");
        refuses(
                "refusal.review.changed",
                () -> moderation.approve(room.facilitator(), room.workshop(), activity(), lab, read, Ids.next()));
        room.reveals();
        assertThat(room.titles()).isEmpty();
        assertThat(own(rina, RUDE).state()).isEqualTo(State.WAITING);
    }

    @Test
    void approvingAndRewritingAtTheSameMomentNeverPublishesWordsThatNobodyRead() {
        opensReadFirst();
        for (var turn = 0; turn < 8; turn++) {
            var first = LAB + turn;
            var second = RUDE + turn;
            room.proposes(rina, first);
            var text = text(first);
            assertThat(AtOnce.run(List.of(
                            () -> moderation.approve(
                                    room.facilitator(),
                                    room.workshop(),
                                    activity(),
                                    text.id(),
                                    text.words(),
                                    Ids.next()),
                            () -> rewrites(rina, first, second))))
                    .allMatch(answer -> List.of("", "refusal.review.changed").contains(answer));
            assertThat(own(rina, second).state()).isEqualTo(State.WAITING);
        }
    }

    @Test
    void withoutReadingFirstAFacilitatorReadsNothingBeforeTheReveal() {
        opens();
        room.proposes(rina, LAB);
        var lab = ownId(rina, LAB);

        assertThat(desk().texts()).isEmpty();
        refuses("refusal.notFound", () -> hides(lab, REASON));
        refuses(
                "refusal.notFound",
                () -> moderation.approve(
                        room.facilitator(), room.workshop(), activity(), lab, List.of(LAB), Ids.next()));
        refuses("refusal.agenda.begun", () -> chooses("readFirst", "", "1"));
        refuses("refusal.agenda.begun", () -> chooses("most", "", "2"));
    }

    @Test
    void nobodySendsMoreThanTheyMayNotEvenFromManyWindowsAtOnce() {
        chooses("most", "", "2");
        opens();
        Runnable sends = () -> room.proposes(rina, LAB);

        assertThat(AtOnce.run(List.of(sends, sends, sends, sends, sends)))
                .filteredOn(""::equals)
                .hasSize(2);
        refuses("refusal.writing.most", sends::run);
        room.proposes(omar, RUDE);
        levers.withdraw(rina.actor(), room.workshop(), ownId(rina, LAB), Ids.next());
        sends.run();
        refuses("refusal.agenda.number", () -> chooses("most", "2", "21"));
    }
}
