package org.manof.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.LeverChoice;
import org.manof.shared.Refusal;
import org.manof.voting.BallotPicture;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Phase;
import org.manof.workshop.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vote on the programmes of one lever a round. What a round is about is fixed when it opens. */
@Service
public class ProgrammeVotes {
    /** The key of the activity in which programmes are voted on. */
    public static final String KIND = "programmesVote";

    private final ProgrammeFocusRows focuses;
    private final ProgrammeBallotRows ballots;
    private final LastVotes votes;
    private final ProgrammeShelf shelf;
    private final ProgrammeMaps maps;
    private final ProgrammeLevers levers;
    private final Voting voting;
    private final InitiativeReader initiatives;

    ProgrammeVotes(
            ProgrammeFocusRows focuses,
            ProgrammeBallotRows ballots,
            LastVotes votes,
            ProgrammeShelf shelf,
            ProgrammeMaps maps,
            ProgrammeLevers levers,
            Voting voting,
            InitiativeReader initiatives) {
        this.focuses = focuses;
        this.ballots = ballots;
        this.votes = votes;
        this.shelf = shelf;
        this.maps = maps;
        this.levers = levers;
        this.voting = voting;
        this.initiatives = initiatives;
    }

    /** The ballot of the round: as it was when the round opened, before that what stands on the lever's map. */
    @Transactional(readOnly = true)
    public Voting.Ballot ballot(ActivityRef activity) {
        var options = activity.phase() == Phase.WAITING
                ? lever(activity, activity.round()).stream()
                        .flatMap(lever -> standing(activity, lever.id()).stream())
                        .map(LastVotes::option)
                        .toList()
                : votes.options(activity.id(), activity.round());
        return new Voting.Ballot(activity, options);
    }

    /** Follows the activity's steps. A round in which nobody has voted is about what stands on the map whenever it opens. */
    public void stepped(ActivityRef activity, Verb verb) {
        switch (activity.phase()) {
            case OPEN -> {
                if (!begun(activity, activity.round())) {
                    fix(activity);
                }
            }
            case WAITING -> letGo(activity, activity.round());
            case REVEALED -> letGo(activity, activity.round() + 1);
            case CLOSED -> {}
        }
        voting.stepped(ballot(activity), verb);
    }

    /** What everyone may see. */
    @Transactional(readOnly = true)
    public VotePicture picture(ActivityRef activity) {
        var initiative = initiatives.read(activity.initiative());
        var lever = lever(activity, activity.round());
        var turn = openTurn(activity);
        return new VotePicture(
                aboutOneLever(activity, voting.picture(ballot(activity))),
                lever.orElse(null),
                turn.flatMap(at -> lever(activity, at)).map(LeverChoice::id).orElse(null),
                levers.of(activity.initiative()),
                maps.of(activity.initiative()).stream()
                        .filter(map -> lever.filter(one -> one.id().equals(map.lever()))
                                .isPresent())
                        .flatMap(map -> map.programmes().stream())
                        .toList(),
                initiative.sectors(),
                initiative.meanings());
    }

    /** The turn whose lever can still be chosen; refuses while a round is under way. */
    int nextTurn(ActivityRef activity) {
        return openTurn(activity).orElseThrow(() -> Refusal.of("refusal.programme.running"));
    }

    private Optional<Integer> openTurn(ActivityRef activity) {
        var turn = switch (activity.phase()) {
            case WAITING -> activity.round();
            case REVEALED -> activity.round() + 1;
            case OPEN, CLOSED -> 0;
        };
        return turn == 0 || begun(activity, turn) ? Optional.empty() : Optional.of(turn);
    }

    /** What was chosen for the turn, else what the turn before was about, else the first lever that has programmes. */
    private Optional<LeverChoice> lever(ActivityRef activity, int turn) {
        for (var at = turn; at > 0; at--) {
            var set = focuses.of(activity.id(), at).flatMap(id -> levers.find(activity.initiative(), id));
            if (set.isPresent()) {
                return set;
            }
        }
        var chosen = levers.of(activity.initiative());
        return chosen.stream()
                .filter(lever -> !standing(activity, lever.id()).isEmpty())
                .findFirst()
                .or(() -> chosen.stream().findFirst());
    }

    private void fix(ActivityRef activity) {
        var lever = lever(activity, activity.round()).orElseThrow(() -> Refusal.of("refusal.programme.nothing"));
        var standing = standing(activity, lever.id());
        if (standing.isEmpty()) {
            throw Refusal.of("refusal.programme.nothing");
        }
        focuses.set(activity.id(), activity.round(), lever.id());
        ballots.put(
                activity.id(),
                activity.round(),
                standing.stream().map(ProgrammeRow::id).toList());
    }

    private void letGo(ActivityRef activity, int turn) {
        if (!begun(activity, turn)) {
            ballots.drop(activity.id(), turn);
        }
    }

    private boolean begun(ActivityRef activity, int turn) {
        var then = new ActivityRef(
                activity.id(), activity.workshop(), activity.initiative(), activity.kind(), activity.phase(), turn);
        return voting.picture(new Voting.Ballot(then, List.of())).started();
    }

    /** Rounds about another lever had other options: beside these they would say that nobody wanted them. */
    private BallotPicture aboutOneLever(ActivityRef activity, BallotPicture whole) {
        var about = lever(activity.id(), activity.round());
        return new BallotPicture(
                whole.phase(),
                whole.round(),
                whole.rule(),
                whole.options(),
                whole.turnout(),
                whole.started(),
                whole.revealed().stream()
                        .filter(result -> result.number() == activity.round()
                                || about != null && about.equals(lever(activity.id(), result.number())))
                        .toList());
    }

    private @Nullable UUID lever(UUID activity, int turn) {
        return focuses.of(activity, turn).orElse(null);
    }

    private List<ProgrammeRow> standing(ActivityRef activity, UUID lever) {
        return shelf.of(activity.initiative())
                .standing()
                .filter(row -> row.leverId().equals(lever))
                .toList();
    }
}
