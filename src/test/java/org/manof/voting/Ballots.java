package org.manof.voting;

import java.util.List;
import java.util.UUID;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** An evening whose room votes on the thirteen components. */
final class Ballots {
    final Evening evening;
    final Voting voting;
    private final Priorities priorities;

    Ballots(ApplicationContext spring) {
        evening = new Evening(spring);
        voting = spring.getBean(Voting.class);
        priorities = spring.getBean(Priorities.class);
    }

    /** The room is at the vote, and it is open. */
    static Ballots open(ApplicationContext spring) {
        var ballots = new Ballots(spring);
        ballots.evening.steps(Verb.NEXT, Verb.OPEN);
        return ballots;
    }

    /** The ballot as the services have it now. */
    Voting.Ballot ballot() {
        var activity = evening.priorities();
        return new Voting.Ballot(activity, priorities.options(activity));
    }

    UUID option(int index) {
        return ballot().options().get(index).id();
    }

    void puts(Evening.Guest voter, int option, int dots) {
        puts(voter.actor(), option(option), dots, Ids.next());
    }

    void puts(Actor actor, UUID option, int dots, UUID command) {
        voting.put(actor, ballot(), option, dots, command);
    }

    MyBallot mine(Evening.Guest voter) {
        return voting.mine(voter.actor(), ballot());
    }

    BallotPicture picture() {
        return voting.picture(ballot());
    }

    void reveals() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    RoundResult result() {
        return picture().result().orElseThrow();
    }

    int dotsOn(int option) {
        return result().of(option(option)).orElseThrow().dots();
    }

    int dotsInAll() {
        return result().tallies().stream().mapToInt(Tally::dots).sum();
    }

    List<UUID> order() {
        return result().tallies().stream().map(Tally::id).toList();
    }
}
