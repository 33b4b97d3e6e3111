package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manof.lever.Gathering;
import org.manof.lever.Levers;
import org.manof.partnership.Level;
import org.manof.shared.Ids;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;

/** What participants propose and whom they know. */
class ProposalsTest extends RecruitmentTeam {
    @Test
    void aProposalIsSeenAtOnceByEverybodyUnderItsGaps() {
        opens();
        proposes(rina, "  " + CLUB + " ", room.component(2), room.component(3), room.component(2));
        var seen = picture().answering(room.component(2)).getFirst();
        assertThat(seen.name()).isEqualTo(CLUB);
        assertThat(seen.gaps()).containsExactly(room.component(2), room.component(3));
        assertThat(seen.status()).isEqualTo(CandidateStatus.MAPPED);
        assertThat(seen.by()).isEmpty();
        assertThat(picture().proposed()).containsExactly(seen.id());
        assertThat(recruitment.mine(rina.actor(), room.workshop(), activity()).proposed())
                .singleElement()
                .matches(OwnCandidate::published);
        assertThat(recruitment.mine(omar.actor(), room.workshop(), activity()).proposed())
                .isEmpty();
        refuses(
                "refusal.candidate.published",
                () -> recruitment.rewrite(
                        rina.actor(),
                        room.workshop(),
                        activity(),
                        seen.id(),
                        typed("אחר", room.component(2)),
                        Ids.next()));
        refuses(
                "refusal.candidate.published",
                () -> recruitment.withdraw(rina.actor(), room.workshop(), activity(), seen.id(), Ids.next()));
        refuses(
                "refusal.notFound",
                () -> recruitment.withdraw(omar.actor(), room.workshop(), activity(), seen.id(), Ids.next()));
    }

    @Test
    void unfitProposalsAreRefusedAndLeaveNothing() {
        refuses("refusal.closed", () -> proposes(rina, CLUB, room.component(2)));
        opens();
        refuses("refusal.candidate.gap", () -> proposes(rina, CLUB));
        refuses("refusal.text.empty", () -> proposes(rina, " \u200F ", room.component(2)));
        refuses("refusal.text.long", () -> proposes(rina, "ש".repeat(81), room.component(2)));
        refuses("refusal.notFound", () -> proposes(rina, CLUB, room.component(2), Ids.next()));
        refuses("refusal.notFound", () -> proposes(rina, CLUB, new Gathering(spring).component(2)));
        refuses("refusal.stakeholder.sector", () -> sends(with("army", Level.LOCAL, "")));
        refuses("refusal.stakeholder.sector", () -> sends(with(null, Level.LOCAL, "")));
        refuses("refusal.stakeholder.level", () -> sends(with("third", null, "")));
        refuses("refusal.text.long", () -> sends(with("third", Level.LOCAL, "א".repeat(301))));
        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> proposes(rina, CLUB, room.component(2)));
        assertThat(names()).isEmpty();
        assertThat(picture().sent()).isZero();
    }

    @Test
    void strangersOtherWorkshopsAndOtherActivitiesAreNotFound() {
        opens();
        var elsewhere = new Gathering(spring, Recruitment.KIND);
        var stranger = elsewhere.joins("זרה");
        refuses("refusal.notFound", () -> proposes(stranger, CLUB, room.component(2)));
        refuses(
                "refusal.notFound",
                () -> recruitment.propose(
                        rina.actor(),
                        room.workshop(),
                        elsewhere.activity(Recruitment.KIND).id(),
                        typed(CLUB, room.component(2)),
                        Ids.next()));
        refuses(
                "refusal.notFound",
                () -> recruitment.propose(
                        rina.actor(),
                        room.workshop(),
                        room.activity(Levers.KIND).id(),
                        typed(CLUB, room.component(2)),
                        Ids.next()));
        refuses("refusal.notFound", () -> recruitment.mine(stranger.actor(), room.workshop(), activity()));
        refuses("refusal.notFound", () -> recruitment.mine(room.facilitator(), room.workshop(), activity()));
        assertThat(names()).isEmpty();
    }

    @Test
    void aCommandCountsOnceAndANameStandsOnceHoweverManyTypeItAtOnce() {
        opens();
        var command = Ids.next();
        for (var times = 0; times < 2; times++) {
            recruitment.propose(rina.actor(), room.workshop(), activity(), typed(CLUB, room.component(2)), command);
        }
        refuses("refusal.candidate.exists", () -> proposes(omar, CLUB.replace(" ", "  "), room.component(3)));
        assertThat(names()).containsExactly(CLUB);

        var crowd = IntStream.range(0, 6)
                .mapToObj(number -> room.joins("אדם " + number))
                .toList();
        var answers = AtOnce.run(crowd.stream()
                .<Runnable>map(guest -> () -> proposes(guest, "המכון החדש", room.component(4)))
                .toList());
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        assertThat(answers).filteredOn("refusal.candidate.exists"::equals).hasSize(5);
        assertThat(names()).containsExactly(CLUB, "המכון החדש");
    }

    @Test
    void whoKnowsACandidateCountsOnceAndOnlyStaffReadTheName() {
        var club = adds(CLUB, room.component(2));
        refuses("refusal.closed", () -> knows(rina, club, true));
        opens();
        assertThat(AtOnce.run(Collections.nCopies(5, () -> knows(rina, club, true))))
                .containsOnly("");
        knows(omar, club, true);
        assertThat(picture().candidates().getFirst().contacts()).isEqualTo(2);
        assertThat(picture().toString()).doesNotContain("רינה", "عمر");
        assertThat(picture().onPhones().candidates().getFirst().contacts()).isZero();
        assertThat(file(club).contacts())
                .extracting(CandidateFile.Contact::name)
                .containsExactlyInAnyOrder("רינה כהן", "عمر نصار");
        assertThat(recruitment.mine(rina.actor(), room.workshop(), activity()).known())
                .containsExactly(club);

        knows(rina, club, false);
        room.remove(omar);
        assertThat(picture().candidates().getFirst().contacts()).isZero();
        assertThat(file(club).contacts()).isEmpty();
        refuses("refusal.notFound", () -> knows(rina, Ids.next(), true));
        refuses("refusal.removed", () -> knows(omar, club, true));
        var foreign = new Gathering(spring);
        var theirs = Ids.next();
        candidates.add(
                foreign.facilitator(),
                new StaffPlace(foreign.initiative(), null),
                typed(CLUB, foreign.component(2)),
                theirs);
        refuses("refusal.notFound", () -> knows(rina, theirs, true));
    }

    @Test
    void aProposalOfSomebodyWhoWasTakenOutGoesUnlessStaffTookItUp() {
        opens();
        proposes(omar, CLUB, room.component(2));
        proposes(omar, "המכון החדש", room.component(2));
        moves(console(), candidate("המכון החדש"), CandidateStatus.APPROACHED, "");
        room.remove(omar);
        assertThat(names()).containsExactly("המכון החדש");
    }

    private void sends(NewCandidate typed) {
        recruitment.propose(rina.actor(), room.workshop(), activity(), typed, Ids.next());
    }

    private NewCandidate with(@Nullable String sector, @Nullable Level level, String does) {
        return new NewCandidate(CLUB, sector, level, "", does, "", List.of(room.component(2)));
    }
}
