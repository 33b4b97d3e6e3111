package org.manof.lever;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.priorities.Priorities;
import org.manof.shared.Refusal;
import org.manof.voting.RoundResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms read of levers inside a call that they have authorised themselves: it asks nobody who they are. */
@Component
public class LeverReader {
    private final LeverRows levers;
    private final ChosenRows chosen;
    private final BasisRows bases;
    private final LeverVotes votes;
    private final InitiativeReader initiatives;
    private final Priorities priorities;

    LeverReader(
            LeverRows levers,
            ChosenRows chosen,
            BasisRows bases,
            LeverVotes votes,
            InitiativeReader initiatives,
            Priorities priorities) {
        this.levers = levers;
        this.chosen = chosen;
        this.bases = bases;
        this.votes = votes;
        this.initiatives = initiatives;
        this.priorities = priorities;
    }

    /** The levers chosen in all workshops of an initiative, in the order in which they were chosen. */
    @Transactional(readOnly = true)
    public List<ChosenLever> chosen(UUID initiative) {
        return read(chosen.ofInitiative(initiative), initiative);
    }

    /** A chosen lever of the initiative; empty for one that is foreign or not chosen. */
    @Transactional(readOnly = true)
    public Optional<ChosenLever> chosen(UUID initiative, UUID lever) {
        return chosen(initiative).stream()
                .filter(each -> each.lever().equals(lever))
                .findFirst();
    }

    /** How a published lever came to be; refuses an unknown one and one that is still private. */
    @Transactional(readOnly = true)
    public LeverStory story(UUID lever) {
        var row = levers.find(lever).filter(LeverRow::published).orElseThrow(Refusal::notFound);
        var initiative = initiatives.read(row.initiativeId());
        var shelf = levers.shelf(row.workshopId());
        var shown = shelf.find(lever)
                .map(published -> shelf.lever(published, initiative))
                .orElseThrow(Refusal::notFound);
        var standing = priorities.standing(row.initiativeId());
        return new LeverStory(
                row.initiativeId(),
                lever,
                row.title(),
                shown.mergedFrom(),
                shown.times(),
                shown.systems(),
                shown.components().stream()
                        .map(component -> lifted(component, initiative, standing))
                        .toList(),
                votes.result(row.workshopId()).flatMap(result -> LeverVote.of(result, lever)),
                chosen.find(lever)
                        .map(choice -> new LeverStory.Choice(
                                choice.goalId(),
                                initiative.goalText(choice.goalId()),
                                choice.reason(),
                                choice.chosenBy(),
                                choice.chosenAt().toInstant(),
                                bases.of(row.initiativeId()).get(lever))));
    }

    List<ChosenLever> chosenIn(UUID workshop) {
        var rows = chosen.ofWorkshop(workshop);
        return rows.isEmpty()
                ? List.of()
                : read(
                        rows,
                        levers.find(rows.getFirst().leverId()).orElseThrow().initiativeId());
    }

    private List<ChosenLever> read(List<ChosenRow> rows, UUID initiative) {
        var whole = initiatives.read(initiative);
        var shelves = new HashMap<UUID, Shelf>();
        var results = new HashMap<UUID, Optional<RoundResult>>();
        var known = bases.of(initiative);
        var list = new ArrayList<ChosenLever>();
        for (var row : rows) {
            var shelf = shelves.computeIfAbsent(row.workshopId(), levers::shelf);
            var lever = shelf.find(row.leverId()).orElseThrow();
            list.add(new ChosenLever(
                    row.leverId(),
                    lever.title(),
                    row.goalId(),
                    whole.goalText(row.goalId()),
                    row.reason(),
                    row.workshopId(),
                    shelf.lever(lever, whole).components(),
                    results.computeIfAbsent(row.workshopId(), votes::result)
                            .flatMap(result -> LeverVote.of(result, row.leverId())),
                    known.get(row.leverId())));
        }
        return List.copyOf(list);
    }

    private LeverStory.Lifted lifted(UUID component, InitiativePicture initiative, Optional<RoundResult> standing) {
        return new LeverStory.Lifted(
                component,
                initiative.componentText(component),
                initiatives.barrierOf(initiative.id(), component).title(),
                standing.flatMap(result -> result.of(component)),
                initiative.components().size());
    }
}
