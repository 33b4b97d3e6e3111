package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class VotingTest {
    @Autowired
    private ApplicationContext spring;

    private Ballots room;
    private Evening.Guest noa;
    private Evening.Guest sami;

    @BeforeEach
    void gather() {
        room = Ballots.open(spring);
        noa = room.evening.joins("נועה");
        sami = room.evening.joins("سامي", "academia");
    }

    @Test
    void dotsAreLaidMovedAndTakenBack() {
        room.puts(noa, 0, 2);
        room.puts(noa, 1, 1);
        assertThat(room.mine(noa).left()).isZero();

        room.puts(noa, 0, 1);
        room.puts(noa, 1, 0);

        assertThat(room.mine(noa).dots()).isEqualTo(Map.of(room.option(0), 1));
        assertThat(room.mine(noa).left()).isEqualTo(2);
        assertThat(room.mine(sami).dots()).isEmpty();
    }

    @Test
    void moreDotsThanTheCapOrTheBudgetAreRefusedAndNothingChanges() {
        room.puts(noa, 0, 2);
        room.puts(noa, 1, 1);

        refuses("refusal.vote.cap", () -> room.puts(noa, 0, 3));
        refuses("refusal.vote.cap", () -> room.puts(noa, 0, -1));
        refuses("refusal.vote.cap", () -> room.puts(noa, 0, Integer.MIN_VALUE));
        refuses("refusal.vote.cap", () -> room.puts(noa, 2, Integer.MAX_VALUE));
        refuses("refusal.vote.budget", () -> room.puts(noa, 2, 1));

        assertThat(room.mine(noa).dots()).isEqualTo(Map.of(room.option(0), 2, room.option(1), 1));
    }

    @Test
    void anOptionThatIsNotOnTheBallotIsNotFound() {
        var elsewhere = new Ballots(spring);

        refuses("refusal.notFound", () -> room.puts(noa.actor(), Ids.next(), 1, Ids.next()));
        refuses("refusal.notFound", () -> room.puts(noa.actor(), elsewhere.option(0), 1, Ids.next()));

        assertThat(room.picture().turnout()).isZero();
    }

    @Test
    void anotherWorkshopsBallotIsNotFound() {
        var elsewhere = Ballots.open(spring);
        var foreign = elsewhere.ballot();

        refuses(
                "refusal.notFound",
                () -> room.voting.put(
                        noa.actor(), foreign, foreign.options().getFirst().id(), 1, Ids.next()));
        refuses("refusal.notFound", () -> room.voting.mine(noa.actor(), foreign));
    }

    @Test
    void onlyParticipantsVote() {
        var stranger = Evening.browser();
        var ballot = room.ballot();

        refuses("refusal.notFound", () -> room.puts(stranger, room.option(0), 1, Ids.next()));
        refuses("refusal.notFound", () -> room.puts(room.evening.facilitator(), room.option(0), 1, Ids.next()));
        refuses("refusal.notFound", () -> room.puts(room.evening.board(), room.option(0), 1, Ids.next()));
        refuses("refusal.notFound", () -> room.voting.mine(stranger, ballot));
        refuses("refusal.notFound", () -> room.voting.mine(room.evening.facilitator(), ballot));
    }

    @Test
    void aVoteBeforeTheOpeningOrAfterTheCloseIsRefused() {
        room.puts(noa, 0, 1);
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.puts(noa, 0, 2));
        refuses("refusal.closed", () -> room.puts(sami, 0, 1));
        room.evening.steps(Verb.REVEAL);
        refuses("refusal.closed", () -> room.puts(noa, 0, 0));

        assertThat(room.dotsOn(0)).isEqualTo(1);
        assertThat(room.result().voters()).isEqualTo(1);

        var early = new Ballots(spring);
        var dan = early.evening.joins("דן");
        refuses("refusal.closed", () -> early.puts(dan, 0, 1));
    }

    @Test
    void aPhoneThatStillShowsARevealedRoundCannotAddToIt() {
        var old = room.ballot();
        room.puts(noa, 0, 1);
        room.reveals();
        room.evening.steps(Verb.REOPEN);

        room.voting.put(sami.actor(), old, room.option(0), 2, Ids.next());

        assertThat(room.mine(sami).dots()).isEqualTo(Map.of(room.option(0), 2));
        assertThat(room.picture().revealed().getFirst().voters()).isEqualTo(1);
        room.reveals();
        assertThat(room.dotsOn(0)).isEqualTo(2);
    }

    @Test
    void theSameCommandCountsOnce() {
        UUID command = Ids.next();
        room.puts(noa.actor(), room.option(0), 1, command);
        room.puts(noa, 0, 0);
        room.puts(noa.actor(), room.option(0), 1, command);

        assertThat(room.mine(noa).dots()).isEmpty();
    }

    @Test
    void aRefusedCommandMayBeSentAgain() {
        var command = Ids.next();
        room.evening.steps(Verb.CLOSE);
        refuses("refusal.closed", () -> room.puts(noa.actor(), room.option(0), 1, command));
        room.evening.steps(Verb.REOPEN);
        room.puts(noa.actor(), room.option(0), 1, command);

        assertThat(room.mine(noa).dots()).containsValue(1);
    }

    @Test
    void whoIsRemovedVotesNoMoreAndIsNotCountedUntilUndone() {
        room.puts(noa, 0, 2);
        room.puts(sami, 0, 1);
        room.evening.remove(sami);

        refuses("refusal.removed", () -> room.puts(sami, 0, 2));
        assertThat(room.picture().turnout()).isEqualTo(1);
        room.reveals();
        assertThat(room.dotsOn(0)).isEqualTo(2);

        room.evening.undo();
        room.evening.undo();
        room.evening.undo();
        assertThat(room.picture().turnout()).isEqualTo(2);
        room.reveals();
        assertThat(room.dotsOn(0)).isEqualTo(3);
        assertThat(room.result().voters()).isEqualTo(2);
    }

    @Test
    void theRuleChangesUntilTheFirstVoteOnly() {
        var facilitator = room.evening.facilitator();
        assertThat(room.picture().rule()).isEqualTo(new Rule(3, 2));

        room.voting.rule(facilitator, room.ballot(), new Rule(5, 1), Ids.next());
        assertThat(room.picture().rule()).isEqualTo(new Rule(5, 1));
        room.evening.undo();
        assertThat(room.picture().rule()).isEqualTo(new Rule(3, 2));
        room.voting.rule(facilitator, room.ballot(), new Rule(5, 1), Ids.next());
        refuses("refusal.vote.cap", () -> room.puts(noa, 0, 2));
        room.puts(noa, 0, 1);

        refuses("refusal.vote.begun", room.evening::undo);
        refuses("refusal.vote.begun", () -> room.voting.rule(facilitator, room.ballot(), new Rule(4, 1), Ids.next()));
        assertThat(room.picture().rule()).isEqualTo(new Rule(5, 1));
    }

    @Test
    void onlyTheInitiativesFacilitatorsChangeTheRule() {
        var rule = new Rule(4, 2);
        var evening = room.evening;

        refuses("refusal.notAllowed", () -> room.voting.rule(noa.actor(), room.ballot(), rule, Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> room.voting.rule(evening.colleague(Role.COORDINATOR), room.ballot(), rule, Ids.next()));
        refuses(
                "refusal.notFound",
                () -> room.voting.rule(evening.staff(Role.FACILITATOR), room.ballot(), rule, Ids.next()));
        refuses("refusal.notFound", () -> room.voting.rule(evening.board(), room.ballot(), rule, Ids.next()));
        room.voting.rule(evening.colleague(Role.FACILITATOR), room.ballot(), rule, Ids.next());
        assertThat(room.picture().rule()).isEqualTo(rule);
    }
}
