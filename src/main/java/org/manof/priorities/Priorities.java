package org.manof.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.voting.BallotOption;
import org.manof.voting.Results;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Service;

/** The order of priority of an initiative's barrier components, for rooms that have authorised their caller. */
@Service
public class Priorities {
    /** The key of the activity in which the components are voted on. */
    public static final String KIND = "priorities";

    /** The key of the activity in which a shortlist of them is rated. */
    public static final String DEPTH = "depth";

    private static final int LONGEST = 12;

    private final InitiativeReader initiatives;
    private final Agendas agendas;
    private final Results results;
    private final BroughtOrders brought;

    Priorities(InitiativeReader initiatives, Agendas agendas, Results results, BroughtOrders brought) {
        this.brought = brought;
        this.initiatives = initiatives;
        this.agendas = agendas;
        this.results = results;
    }

    /** The components as options, under the headings of their barriers. */
    public List<BallotOption> options(UUID initiative) {
        return initiatives.read(initiative).barriers().stream()
                .flatMap(barrier -> barrier.components().stream()
                        .map(component -> new BallotOption(component.id(), component.text(), barrier.title())))
                .toList();
    }

    /** How the room put them in order: the last round that was revealed in any of the initiative's workshops, else what a rehearsal brought. */
    public Optional<RoundResult> standing(UUID initiative) {
        return standing(initiative, workshop -> true).or(() -> brought.in(initiative, options(initiative)));
    }

    /** The last round that was revealed in any of these workshops. */
    Optional<RoundResult> standing(UUID initiative, Predicate<UUID> workshops) {
        var options = options(initiative);
        return agendas.inInitiative(initiative, KIND).stream()
                .filter(activity -> workshops.test(activity.workshop()))
                .map(activity -> results.latest(activity, options))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The components, those of highest priority first; in the initiative's own order where nothing is revealed yet. */
    public List<ComponentPicture> inOrder(UUID initiative) {
        var components = initiatives.read(initiative).components();
        var standing = standing(initiative);
        return standing.isEmpty()
                ? components
                : components.stream()
                        .sorted(Comparator.comparingInt(component -> standing.get()
                                .of(component.id())
                                .map(Tally::rank)
                                .orElse(Integer.MAX_VALUE)))
                        .toList();
    }

    /**
     * The components to look at more closely: those of highest priority, by the vote in the activity's own workshop if it was revealed.
     * Whatever has as many dots as the last of them is in too, up to {@link #LONGEST} or {@code size} if that is more.
     */
    public List<BallotOption> shortlist(ActivityRef activity, int size) {
        var tallies = order(activity).map(RoundResult::tallies).orElse(List.of());
        if (tallies.isEmpty()) {
            return options(activity).stream().limit(size).toList();
        }
        var edge = tallies.get(Math.min(size, tallies.size()) - 1).dots();
        var wanted = tallies.stream()
                .filter(tally -> edge > 0 && tally.dots() >= edge)
                .count();
        return tallies.stream()
                .map(Tally::option)
                .limit(Math.clamp(wanted, size, Math.max(size, LONGEST)))
                .toList();
    }

    /** The order of priority that an activity builds on: by the vote in its own workshop if it was revealed, else in another one. */
    public Optional<RoundResult> order(ActivityRef activity) {
        return vote(activity).or(() -> standing(activity.initiative()));
    }

    /** The last revealed vote on the components in the activity's workshop. */
    public Optional<RoundResult> vote(ActivityRef activity) {
        return agendas.ofKind(activity.workshop(), KIND).flatMap(voted -> results.latest(voted, options(voted)));
    }

    /** The options of one activity's ballot. */
    public List<BallotOption> options(ActivityRef activity) {
        return options(activity.initiative());
    }
}
