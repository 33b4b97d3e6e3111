package org.manof.lever;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.manof.coverage.Cell;
import org.manof.coverage.Coverage;
import org.manof.coverage.CoveragePicture;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.MyCoverage;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** Six people, three levers, and an order of priority in which component 2 is first and component 0 second. */
public final class CoverageRoom {
    public static final String LAB = "מעבדה";
    public static final String BUSES = "הסעות";
    public static final String GRANTS = "מלגות";

    public final Gathering gathering;
    public final List<Gathering.Guest> crowd;
    public final Coverage coverage;
    private final LeverCoverage levers;

    /** The room as it is when the matrix has just been opened. */
    public CoverageRoom(ApplicationContext spring) {
        coverage = spring.getBean(Coverage.class);
        levers = spring.getBean(LeverCoverage.class);
        gathering = new Gathering(spring, LeverCoverage.KIND, Effort.KIND);
        crowd = IntStream.range(0, 6)
                .mapToObj(number -> gathering.joins("משתתף " + number))
                .toList();
        var first = crowd.getFirst();
        gathering.opens(Priorities.KIND);
        var ballot = new Voting.Ballot(
                gathering.activity(Priorities.KIND),
                spring.getBean(Priorities.class).options(gathering.activity(Priorities.KIND)));
        spring.getBean(Voting.class).put(first.actor(), ballot, gathering.component(2), 2, Ids.next());
        spring.getBean(Voting.class).put(first.actor(), ballot, gathering.component(0), 1, Ids.next());
        gathering.reveals();
        gathering.opens(Levers.KIND);
        List.of(LAB, BUSES, GRANTS).forEach(title -> gathering.proposes(first, title));
        gathering.reveals();
        gathering.opens(LeverCoverage.KIND);
    }

    public ActivityRef activity() {
        return gathering.activity(LeverCoverage.KIND);
    }

    /** The cell of a lever and a component as the authority brought it, counted from 0. */
    public Cell cell(String lever, int component) {
        return new Cell(gathering.lever(lever), gathering.component(component));
    }

    public void says(Gathering.Guest guest, String lever, int component, int strength) {
        says(guest.actor(), cell(lever, component), strength);
    }

    public void says(Actor actor, Cell cell, int strength) {
        coverage.put(actor, activity(), cell, strength, Ids.next());
    }

    /** Everybody says the same. */
    public void all(String lever, int component, int strength) {
        crowd.forEach(guest -> says(guest, lever, component, strength));
    }

    public void rest(Gathering.Guest guest, String lever) {
        coverage.rest(guest.actor(), activity(), gathering.lever(lever), Ids.next());
    }

    public MyCoverage mine(Gathering.Guest guest) {
        return coverage.mine(guest.actor(), activity());
    }

    public CoveragePicture picture() {
        return coverage.picture(levers.sheet(activity()));
    }

    public CoverageResult result() {
        return picture().result().orElseThrow();
    }

    public void reveals() {
        gathering.reveals();
    }

    /** Undoes the reveal and the close. */
    public void opensAgain() {
        gathering.undo();
        gathering.undo();
    }

    /** Reopens after the reveal: another round. */
    public void anotherRound() {
        gathering.step(Verb.REOPEN);
    }

    UUID column(int index) {
        return picture().columns().get(index).option().id();
    }
}
