package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Membership;
import org.manof.lever.Gathering.Guest;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AtOnce;
import org.manof.workshop.DeedLog;
import org.manof.workshop.Desk;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.OwnStanding.State;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reading first and hiding, at the levers. */
@SqlTest
class ModerationTest {
    private static final String LAB = "מעבדה ניידת";
    private static final String RUDE = "ראש העיר לא מבין כלום";
    private static final String REASON = "על אנשים לא כותבים כאן";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Levers levers;

    private Gathering room;
    private Guest rina;
    private Guest omar;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
    }

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

    private String log() {
        return spring.getBean(DeedLog.class)
                .read(room.facilitator(), room.workshop(), Language.HE, 50)
                .toString();
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

    private void opens() {
        room.opens(Levers.KIND);
    }

    private void opensReadFirst() {
        chooses("readFirst", "", "1");
        opens();
    }

    private void chooses(String option, String before, String mine) {
        spring.getBean(AgendaEditing.class)
                .save(room.facilitator(), room.workshop(), new AgendaField(activity(), option), before, mine);
    }

    private UUID activity() {
        return room.activity(Levers.KIND).id();
    }

    private Desk desk() {
        return moderation.desk(room.facilitator(), room.workshop(), activity());
    }

    private Desk.Text text(String title) {
        return desk().texts().stream()
                .filter(text -> text.words().getFirst().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The proposal with this title, wherever it stands. */
    private UUID id(String title) {
        return spring.getBean(LeverRows.class).written(room.workshop()).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void approves(String title) {
        var text = text(title);
        moderation.approve(room.facilitator(), room.workshop(), activity(), text.id(), text.words(), Ids.next());
    }

    private void unapproves(String title) {
        moderation.unapprove(room.facilitator(), room.workshop(), activity(), id(title), Ids.next());
    }

    private void hides(String title, String reason) {
        hides(id(title), reason);
    }

    private void hides(UUID text, String reason) {
        moderation.hide(room.facilitator(), room.workshop(), activity(), text, reason, Ids.next());
    }

    private OwnStanding own(Guest guest, String title) {
        return levers.mine(guest.actor(), room.workshop()).stream()
                .filter(lever -> lever.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private UUID ownId(Guest guest, String title) {
        return levers.mine(guest.actor(), room.workshop()).stream()
                .filter(lever -> lever.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void rewrites(Guest guest, String before, String title) {
        levers.rewrite(guest.actor(), room.workshop(), id(before), Gathering.proposal(title), Ids.next());
    }

    private void refusesAll(String key, Actor actor, UUID workshop, UUID activity, UUID text) {
        refuses(key, () -> moderation.desk(actor, workshop, activity));
        refuses(key, () -> moderation.approve(actor, workshop, activity, text, List.of(LAB), Ids.next()));
        refuses(key, () -> moderation.unapprove(actor, workshop, activity, text, Ids.next()));
        refuses(key, () -> moderation.hide(actor, workshop, activity, text, REASON, Ids.next()));
        refuses(key, () -> moderation.show(actor, workshop, activity, text, Ids.next()));
    }

    private Actor.Staff coordinator() {
        var accounts = spring.getBean(Accounts.class);
        var email = Ids.next() + "@town.example";
        accounts.create(email, Role.COORDINATOR);
        spring.getBean(Membership.class).add(room.facilitator(), room.initiative(), email);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.COORDINATOR);
    }
}
