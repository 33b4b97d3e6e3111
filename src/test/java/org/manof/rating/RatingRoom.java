package org.manof.rating;

import java.util.List;
import java.util.UUID;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.voting.RoundResult;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** An evening whose room has put dots on three components and rates a shortlist. */
public final class RatingRoom {
    public final Evening evening;
    public final Rating rating;
    private final Priorities priorities;
    private final Voting voting;

    public RatingRoom(ApplicationContext spring) {
        evening = new Evening(spring);
        rating = spring.getBean(Rating.class);
        priorities = spring.getBean(Priorities.class);
        voting = spring.getBean(Voting.class);
    }

    /** The dots of one person are revealed on the components 2, 0 and 1, and the rating of them is open. */
    public static RatingRoom open(ApplicationContext spring) {
        var room = new RatingRoom(spring);
        room.evening.steps(Verb.NEXT, Verb.OPEN);
        var first = room.evening.joins("ראשונה");
        room.dots(first, 2, 2);
        room.dots(first, 0, 1);
        room.evening.steps(Verb.CLOSE, Verb.REVEAL, Verb.NEXT);
        room.size(3);
        room.evening.steps(Verb.OPEN);
        return room;
    }

    public ActivityRef activity() {
        return evening.activity(Priorities.DEPTH);
    }

    public Rating.Sheet sheet() {
        var activity = activity();
        return new Rating.Sheet(
                activity,
                priorities.options(activity),
                size -> priorities.shortlist(activity, size),
                () -> priorities.vote(activity).flatMap(RoundResult::firstFive));
    }

    public void size(int size) {
        rating.size(evening.facilitator(), sheet(), size, Ids.next());
    }

    public UUID option(int index) {
        return rating.picture(sheet()).options().get(index).id();
    }

    /** The component as the authority brought it, counted from 0. */
    public UUID component(int index) {
        return priorities.options(activity()).get(index).id();
    }

    public void rates(Evening.Guest guest, int option, Question question, int score) {
        rates(guest.actor(), option(option), question, score);
    }

    public void rates(Actor actor, UUID option, Question question, int score) {
        rating.put(actor, activity(), option, question, score, Ids.next());
    }

    /** Answers both questions about the whole shortlist. */
    public void ratesAll(Evening.Guest guest, int holds, int moves) {
        for (var option : options()) {
            rates(guest.actor(), option, Question.HOLDS, holds);
            rates(guest.actor(), option, Question.MOVES, moves);
        }
    }

    public List<UUID> options() {
        return rating.picture(sheet()).options().stream()
                .map(option -> option.id())
                .toList();
    }

    public MyRatings mine(Evening.Guest guest) {
        return rating.mine(guest.actor(), activity());
    }

    public RatingPicture picture() {
        return (RatingPicture) evening.picture().activity();
    }

    public RatedRound result() {
        return picture().result().orElseThrow();
    }

    public void reveals() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    private void dots(Evening.Guest guest, int component, int dots) {
        var activity = evening.priorities();
        var options = priorities.options(activity);
        voting.put(
                guest.actor(),
                new Voting.Ballot(activity, options),
                options.get(component).id(),
                dots,
                Ids.next());
    }
}
