package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.Desk;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.OwnStanding.State;
import org.manof.workshop.Verb;

/** Levers that are hidden with a reason, who may do that, and what is taken back. */
@SqlTest
class HidingTest extends Moderated {
    @Test
    void aHiddenTextIsGoneForAllButItsAuthorAndComesBack() {
        opens();
        room.proposes(rina, LAB);
        room.proposes(omar, RUDE);
        room.reveals();
        var rude = id(RUDE);
        hides(RUDE, REASON);

        assertThat(room.titles()).containsExactly(LAB);
        assertThat(room.picture().toString()).doesNotContain(RUDE, REASON, rude.toString());
        assertThat(own(omar, RUDE)).isEqualTo(new OwnStanding(State.HIDDEN, REASON));
        assertThat(levers.mine(rina.actor(), room.workshop()).toString()).doesNotContain(REASON, RUDE);
        assertThat(text(RUDE).standing().reason()).isEqualTo(REASON);
        refuses("refusal.notFound", () -> spring.getBean(LeverReader.class).story(rude));
        refuses(
                "refusal.notFound",
                () -> spring.getBean(Gallery.class)
                        .merge(room.facilitator(), room.workshop(), List.of(rude, room.lever(LAB)), "יחד", Ids.next()));

        moderation.show(room.facilitator(), room.workshop(), activity(), rude, Ids.next());
        assertThat(room.titles()).containsExactly(LAB, RUDE);
        hides(RUDE, REASON);
        room.opens(Choices.KIND);
        assertThat(room.picture().toString()).doesNotContain(RUDE, rude.toString());
        refuses(
                "refusal.notFound",
                () -> spring.getBean(org.manof.voting.Voting.class)
                        .put(
                                rina.actor(),
                                spring.getBean(Choices.class).ballot(room.activity(Choices.KIND)),
                                rude,
                                1,
                                Ids.next()));
    }

    @Test
    void itsAuthorWritesItAnewOnceItIsOpenAgainAndMayTakeItBack() {
        opens();
        room.proposes(omar, RUDE);
        room.reveals();
        hides(RUDE, REASON);
        refuses("refusal.closed", () -> rewrites(omar, RUDE, LAB));
        refuses("refusal.notFound", () -> rewrites(rina, RUDE, LAB));
        room.step(Verb.REOPEN);
        rewrites(omar, RUDE, LAB);

        assertThat(own(omar, LAB).state()).isEqualTo(State.PRIVATE);
        assertThat(desk().texts()).isEmpty();
        room.reveals();
        assertThat(room.titles()).containsExactly(LAB);
        hides(LAB, REASON);
        room.step(Verb.REOPEN);
        levers.withdraw(omar.actor(), room.workshop(), ownId(omar, LAB), Ids.next());
        assertThat(levers.mine(omar.actor(), room.workshop())).isEmpty();
    }

    @Test
    void whatIsBuiltOnIsNeitherHiddenNorShownAgain() {
        opens();
        room.proposes(rina, "א");
        room.proposes(omar, "ב");
        room.proposes(omar, "ג");
        room.reveals();
        var source = id("א");
        hides("ג", REASON);
        var hidden = id("ג");
        room.merges("אב", "א", "ב");
        refuses("refusal.review.merged", () -> hides(source, REASON));
        refuses("refusal.review.merged", () -> hides(room.lever("אב"), REASON));
        spring.getBean(Gallery.class).unmerge(room.facilitator(), room.workshop(), room.lever("אב"), Ids.next());
        room.opens(Choices.KIND);
        refuses("refusal.review.bound", () -> hides(source, REASON));
        refuses(
                "refusal.review.bound",
                () -> moderation.show(room.facilitator(), room.workshop(), activity(), hidden, Ids.next()));
        room.votes(rina, "א", 1);
        room.reveals();
        room.chooses("א", 0, "");
        refuses("refusal.review.bound", () -> hides(source, REASON));
        assertThat(desk().texts()).extracting(Desk.Text::id).containsExactly(hidden);
    }

    @Test
    void whatWasDecidedStandsInTheLogWithoutHiddenWordsAndIsTakenBack() {
        opensReadFirst();
        room.proposes(rina, LAB);
        room.proposes(omar, RUDE);
        approves(LAB);
        room.undo();
        assertThat(own(rina, LAB).state()).isEqualTo(State.WAITING);
        approves(LAB);
        room.reveals();
        approves(RUDE);
        assertThat(log()).contains(RUDE);
        hides(RUDE, REASON);
        assertThat(log())
                .contains("deed.review.hide", "deed.review.approve", LAB)
                .doesNotContain(RUDE, REASON);
        room.undo();
        assertThat(room.titles()).containsExactly(LAB, RUDE);
        room.undo();
        assertThat(room.titles()).containsExactly(LAB);
        assertThat(own(omar, RUDE).state()).isEqualTo(State.WAITING);
        approves(RUDE);
        hides(RUDE, REASON);
        moderation.show(room.facilitator(), room.workshop(), activity(), id(RUDE), Ids.next());
        room.undo();
        assertThat(own(omar, RUDE).state()).isEqualTo(State.HIDDEN);
        room.step(Verb.REOPEN);
        rewrites(omar, RUDE, "אחר");
        room.undo();
        refuses("refusal.deed.builtUpon", room::undo);
    }

    @Test
    void onlyFacilitatorsOfTheWorkshopModerateAndOnlyItsOwnTexts() {
        opensReadFirst();
        room.proposes(rina, LAB);
        var lab = ownId(rina, LAB);
        refusesAll("refusal.notAllowed", rina.actor(), room.workshop(), activity(), lab);
        refusesAll("refusal.notAllowed", coordinator(), room.workshop(), activity(), lab);
        refusesAll("refusal.notFound", new Actor.BoardLink(room.boardToken()), room.workshop(), activity(), lab);
        var elsewhere = new Gathering(spring);
        refusesAll("refusal.notFound", elsewhere.facilitator(), room.workshop(), activity(), lab);
        refusesAll("refusal.notFound", elsewhere.facilitator(), elsewhere.workshop(), activity(), lab);
        refusesAll(
                "refusal.notFound",
                room.facilitator(),
                room.workshop(),
                room.activity("priorities").id(),
                lab);
        refuses("refusal.notFound", () -> hides(Ids.next(), REASON));
        refuses("refusal.text.empty", () -> hides(lab, "  "));
        refuses("refusal.text.long", () -> hides(lab, "א".repeat(301)));
        room.remove(rina);
        assertThat(desk().texts()).isEmpty();
        refuses("refusal.notFound", () -> hides(lab, REASON));
    }
}
