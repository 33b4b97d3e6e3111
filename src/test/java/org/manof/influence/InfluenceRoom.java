package org.manof.influence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** An evening whose agenda has the search for root causes. */
final class InfluenceRoom {
    final Evening evening;
    final Influences influences;
    final RootCauses causes;

    private InfluenceRoom(ApplicationContext spring) {
        evening = new Evening(spring, Set.of(Influences.KIND));
        influences = spring.getBean(Influences.class);
        causes = spring.getBean(RootCauses.class);
    }

    /** The room is at the activity, which is not open yet. */
    static InfluenceRoom at(ApplicationContext spring) {
        var room = new InfluenceRoom(spring);
        room.evening.steps(Verb.NEXT, Verb.NEXT, Verb.NEXT);
        return room;
    }

    /** The questions about the first {@code size} components are open. */
    static InfluenceRoom open(ApplicationContext spring, int size) {
        var room = at(spring);
        room.size(size);
        room.evening.steps(Verb.OPEN);
        return room;
    }

    ActivityRef activity() {
        return evening.activity(Influences.KIND);
    }

    void size(int size) {
        influences.size(evening.facilitator(), activity(), size, Ids.next());
    }

    InfluencePicture picture() {
        return (InfluencePicture) evening.picture().activity();
    }

    InfluenceResult result() {
        return picture().result().orElseThrow();
    }

    List<UUID> options() {
        return picture().options().stream().map(option -> option.id()).toList();
    }

    List<Evening.Guest> crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> evening.joins("משתתף " + number))
                .toList();
    }

    MyHand deals(Evening.Guest guest) {
        return influences.deal(guest.actor(), activity());
    }

    MyHand mine(Evening.Guest guest) {
        return influences.mine(guest.actor(), activity());
    }

    void judges(Evening.Guest guest, Pair pair, int strength) {
        judges(guest.actor(), pair, strength);
    }

    void judges(Actor actor, Pair pair, int strength) {
        influences.judge(actor, activity(), pair, strength, Ids.next());
    }

    /** Takes a hand and answers it. */
    void answers(Evening.Guest guest, ToIntFunction<Pair> strength) {
        deals(guest).questions().stream()
                .filter(question -> !question.answered())
                .forEach(question -> judges(guest, question.pair(), strength.applyAsInt(question.pair())));
    }

    /** Answers hand after hand until there is nothing left to ask. */
    void answersAll(Evening.Guest guest, ToIntFunction<Pair> strength) {
        do {
            answers(guest, strength);
        } while (mine(guest).more());
    }

    void names(UUID option, String reason) {
        causes.name(evening.facilitator(), evening.id(), option, reason, Ids.next());
    }

    void unnames(UUID option) {
        causes.unname(evening.facilitator(), evening.id(), option, Ids.next());
    }

    void reveals() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }
}
