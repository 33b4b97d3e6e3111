package org.manof.story;

import java.util.List;
import java.util.UUID;
import org.manof.assumption.AssumptionDecisions;
import org.manof.assumption.AssumptionRatings;
import org.manof.assumption.Assumptions;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.Verdict;
import org.manof.coverage.Cell;
import org.manof.coverage.Coverage;
import org.manof.lever.Choices;
import org.manof.lever.Gathering;
import org.manof.lever.LeverCoverage;
import org.manof.lever.Levers;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.springframework.context.ApplicationContext;

/** The front half of the method: assumptions, the order of priority, three levers, what they cover, one for each goal. */
final class FirstWorkshop {
    static final String PICTURE = "תמונת עתיד מדעית";
    static final String LAB = "מעבדה אזורית";
    static final String CAMPUS = "קמפוס קרוב";
    static final List<String> LEVERS = List.of(PICTURE, LAB, CAMPUS);

    private final ApplicationContext spring;
    private final Gathering room;
    private final List<Gathering.Guest> people;

    FirstWorkshop(ApplicationContext spring) {
        this.spring = spring;
        room = new Gathering(spring, Assumptions.KIND, AssumptionRatings.KIND, LeverCoverage.KIND);
        people = List.of(
                room.joins("רונית", "public"),
                room.joins("אבי", "business"),
                room.joins("נועה", "third"),
                room.joins("أمل", "philanthropy"),
                room.joins("מאיה", "academia"),
                room.joins("דוד", "public"));
    }

    Gathering room() {
        return room;
    }

    Gathering.Guest somebody() {
        return people.getFirst();
    }

    /** Step 1. */
    void agreesOnAssumptions() {
        room.opens(Assumptions.KIND);
        spring.getBean(Assumptions.class).write(somebody().actor(), room.workshop(), "ההורים שותפים", Ids.next());
        room.reveals();
        var written = ((AssumptionsPicture) room.picture().activity()).gallery().getFirst();
        room.opens(AssumptionRatings.KIND);
        people.forEach(person -> spring.getBean(AssumptionRatings.class)
                .rate(person.actor(), room.workshop(), written.id(), 5, Ids.next()));
        room.reveals();
        spring.getBean(AssumptionDecisions.class)
                .decide(room.facilitator(), room.workshop(), written.id(), Verdict.STANDS, "", Ids.next());
    }

    /** Step 2: each lever for a goal of its own. */
    void choosesLevers() {
        room.opens(Priorities.KIND);
        var activity = room.activity(Priorities.KIND);
        var ballot =
                new Voting.Ballot(activity, spring.getBean(Priorities.class).options(activity));
        people.forEach(
                person -> spring.getBean(Voting.class).put(person.actor(), ballot, room.component(0), 2, Ids.next()));
        room.reveals();
        room.opens(Levers.KIND);
        for (var at = 0; at < LEVERS.size(); at++) {
            room.proposes(people.get(at), LEVERS.get(at), room.component(at), room.component(5 + at));
        }
        room.reveals();
        room.opens(LeverCoverage.KIND);
        people.forEach(this::saysWhatEachLeverTouches);
        room.reveals();
        room.opens(Choices.KIND);
        for (var at = 0; at < LEVERS.size(); at++) {
            room.votes(people.get(at), LEVERS.get(at), 1);
        }
        room.reveals();
        for (var at = 0; at < LEVERS.size(); at++) {
            room.chooses(LEVERS.get(at), at, "");
        }
    }

    /** Lever by lever two components strongly; everything else not at all. */
    private void saysWhatEachLeverTouches(Gathering.Guest person) {
        var coverage = spring.getBean(Coverage.class);
        var activity = room.activity(LeverCoverage.KIND);
        for (var at = 0; at < LEVERS.size(); at++) {
            for (var component : List.of(at, 5 + at)) {
                var cell = new Cell(room.lever(LEVERS.get(at)), room.component(component));
                coverage.put(person.actor(), activity, cell, 2, Ids.next());
            }
            coverage.rest(person.actor(), activity, room.lever(LEVERS.get(at)), Ids.next());
        }
    }

    UUID lever(String title) {
        return room.lever(title);
    }
}
