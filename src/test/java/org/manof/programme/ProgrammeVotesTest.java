package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.partnership.LeverChoice;
import org.manof.shared.Ids;
import org.manof.voting.Tally;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.MoreKinds;
import org.manof.workshop.Verb;

class ProgrammeVotesTest extends ProgrammesRoom {
    private UUID club;
    private UUID grants;
    private UUID mentors;
    private UUID ride;

    @BeforeEach
    void map() {
        opens();
        club = adds(noa, CLUB);
        grants = adds(noa, "מלגות");
        mentors = adds(sami, "חונכים");
        ride = adds(sami, buses, named(BUS));
        room.steps(Verb.CLOSE, Verb.NEXT);
    }

    @Test
    void aRoundIsAboutTheProgrammesOfOneLeverAndHiddenUntilItsReveal() {
        room.step(Verb.OPEN);
        votes(noa, club, 2);
        votes(sami, club, 1);
        votes(sami, grants, 1);
        refuses("refusal.notFound", () -> votes(noa, ride, 1));
        assertThat(picture().ballot().options())
                .extracting(option -> option.id())
                .containsExactly(club, grants, mentors);
        assertThat(picture().ballot().result()).isEmpty();
        assertThat(programme(lab, club).vote()).isNull();
        refuses("refusal.programme.hidden", () -> decides(vote(), club, null, in(Circle.WIDE)));
        refuses("refusal.programme.running", () -> turns(buses));

        room.reveals();
        assertThat(picture().ballot().result().orElseThrow().tallies())
                .extracting(Tally::id)
                .containsExactly(club, grants, mentors);
        assertThat(programme(lab, club).vote()).isEqualTo(new ProgrammeVote(3, 2, 1, 3));
        decides(vote(), club, null, strategic("דנה לוי"));
        assertThat(picture().of(club).orElseThrow().decision()).isEqualTo(strategic("דנה לוי"));
    }

    @Test
    void theNextRoundIsAboutAnotherLeverAndTheFirstResultStays() {
        room.step(Verb.OPEN);
        votes(noa, club, 2);
        room.reveals();
        turns(buses);
        assertThat(picture().next()).isEqualTo(buses);
        room.step(Verb.REOPEN);
        votes(noa, ride, 1);
        room.reveals();

        assertThat(picture().lever()).extracting(LeverChoice::id).isEqualTo(buses);
        assertThat(picture().ballot().revealed()).hasSize(1);
        assertThat(programme(lab, club).vote()).isEqualTo(new ProgrammeVote(2, 1, 1, 3));
        assertThat(programme(buses, ride).vote()).isEqualTo(new ProgrammeVote(1, 1, 1, 1));
    }

    @Test
    void theSameLeverAgainIsComparedWithItsOwnRoundBefore() {
        room.step(Verb.OPEN);
        votes(noa, club, 1);
        room.reveals();
        room.step(Verb.REOPEN);
        votes(noa, grants, 2);
        room.reveals();

        assertThat(picture().ballot().before()).isPresent();
        assertThat(programme(lab, club).vote()).isEqualTo(new ProgrammeVote(0, 0, 2, 3));
    }

    @Test
    void whatIsOnABallotStaysAsItIs() {
        room.step(Verb.OPEN);
        room.step(Verb.CLOSE);
        room.step(Verb.BACK);
        refuses("refusal.programme.bound", () -> merges("x", club, grants));
        room.undo();
        room.undo();
        room.undo();
        room.step(Verb.BACK);
        assertThat(programme(lab, merges("x", club, grants)).merged()).isTrue();
    }

    @Test
    void aRoundThatNobodyVotedInIsAboutWhatStandsWhenItOpensAgain() {
        room.step(Verb.OPEN);
        room.undo();
        turns(buses);
        room.step(Verb.OPEN);
        assertThat(picture().ballot().options())
                .singleElement()
                .satisfies(option -> assertThat(option.id()).isEqualTo(ride));
        votes(noa, ride, 1);
        room.undo();
        refuses("refusal.programme.running", () -> turns(lab));
        room.step(Verb.OPEN);
        assertThat(picture().ballot().turnout()).isEqualTo(1);
    }

    @Test
    void whatCameAfterTheRoundOpenedWasNotVotedOn() {
        room.step(Verb.OPEN);
        votes(noa, club, 1);
        desk.add(room.facilitator(), at(), lab, named("מאוחר"), Ids.next());
        assertThat(picture().ballot().options()).hasSize(3);
        room.reveals();
        assertThat(map(lab).programmes().getLast().vote()).isNull();
    }

    @Test
    void thereIsNothingToVoteOnWhereNothingIsMapped() {
        var quiet = new PlanTeam(spring).room();
        MoreKinds.into(spring, quiet.facilitator(), quiet.workshop(), Set.of(ProgrammeVotes.KIND));
        refuses("refusal.programme.nothing", () -> quiet.opens(ProgrammeVotes.KIND));
    }

    @Test
    void decisionsAgainstTheVoteTakeAReason() {
        room.step(Verb.OPEN);
        votes(noa, club, 2);
        votes(sami, grants, 1);
        room.reveals();

        refuses("refusal.programme.reason", () -> decides(vote(), club, null, in(Circle.OUT)));
        refuses("refusal.programme.reason", () -> decides(vote(), mentors, null, strategic("דנה")));
        decides(vote(), club, null, new Decision(Circle.OUT, "נסגרת בקיץ", ""));
        decides(vote(), mentors, null, new Decision(Circle.STRATEGIC, "יש מימון", "דנה"));
        decides(vote(), grants, null, in(Circle.WIDE));
        assertThat(reader.of(room.initiative(), lab))
                .extracting(ProgrammeSummary::circle)
                .containsExactlyElementsOf(List.of(Circle.OUT, Circle.WIDE, Circle.STRATEGIC));
    }

    private VotePicture picture() {
        return (VotePicture) room.picture().activity();
    }

    private void turns(UUID lever) {
        focuses.turn(room.facilitator(), vote(), lever, Ids.next());
    }
}
