package org.manof.rating;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.voting.BallotOption;
import org.manof.voting.FirstFive;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Phase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hidden ratings of a shortlist on two questions: answering, the list's length, and what everyone may see. */
@Service
public class Rating {
    /** How many options a shortlist has if nobody says otherwise. */
    public static final int SIZE = 7;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final String LENGTH = "size";

    /** What can be chosen for an activity that rates. */
    public static final List<ActivityOption> OPTIONS =
            List.of(new ActivityOption(LENGTH, "rating.size", SHORTEST, LONGEST));

    private final RatingRounds rounds;
    private final RatingRows rows;
    private final Ratings ratings;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;
    private final Clock clock;

    Rating(
            RatingRounds rounds,
            RatingRows rows,
            Ratings ratings,
            Contributions contributions,
            Access access,
            Agendas agendas,
            Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.ratings = ratings;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * The activity that rates, with what its room offers.
     *
     * @param options everything that can be on a shortlist
     * @param shortlist the options of highest priority, about as many as asked for
     * @param dots how firm that priority is, where it was voted on; asked for after the reveal only
     */
    public record Sheet(
            ActivityRef activity,
            List<BallotOption> options,
            IntFunction<List<BallotOption>> shortlist,
            Supplier<Optional<FirstFive>> dots) {}

    /**
     * Answers a question about an option, in place of one's earlier answer; {@code score} is 1 to 5, or {@link Question#CANNOT_JUDGE}.
     * Refuses a closed round, an option that is not on the shortlist, and other scores. The round is the one that runs now.
     */
    public void put(Actor actor, ActivityRef shown, UUID option, Question question, int score, UUID command) {
        contributions.contribute(actor, shown.workshop(), shown.id(), command, me -> {
            var round = running(shown).orElseThrow(() -> Refusal.of("refusal.closed"));
            if (!rounds.shortlist(round.id()).contains(option)) {
                throw Refusal.notFound();
            }
            if (score < Question.CANNOT_JUDGE || score > Question.STEPS) {
                throw Refusal.of("refusal.rating.score", Question.STEPS);
            }
            rows.put(round.id(), me.id(), option, question, score);
        });
    }

    /** One's own answers in the round that runs or has last run. */
    @Transactional(readOnly = true)
    public MyRatings mine(Actor actor, ActivityRef shown) {
        var me = access.participant(actor, shown.workshop());
        return latest(agendas.activity(shown.workshop(), shown.id()))
                .map(round -> new MyRatings(round.number(), rows.mine(round.id(), me.id())))
                .orElseGet(() -> new MyRatings(1, Map.of()));
    }

    /** Asks for a shortlist of another length; facilitators only, until the first answer. */
    public void size(Actor actor, Sheet sheet, int size, UUID command) {
        contributions.decide(actor, sheet.activity().workshop(), command, _ -> {
            if (size < SHORTEST || size > LONGEST) {
                throw Refusal.of("refusal.rating.size", SHORTEST, LONGEST);
            }
            var activity = agendas.activity(
                    sheet.activity().workshop(), sheet.activity().id());
            if (rounds.of(activity.id()).isEmpty()) {
                agendas.choose(activity.id(), Map.of(LENGTH, size));
            }
            if (activity.phase() == Phase.WAITING && latest(activity).isEmpty()) {
                return;
            }
            var round = begun(activity);
            if (round.seen() || rows.any(round.id())) {
                throw Refusal.of("refusal.rating.begun");
            }
            rounds.size(round.id(), size);
            if (activity.phase() != Phase.WAITING) {
                rounds.shortlist(round.id(), ids(sheet.shortlist().apply(size)));
            }
        });
    }

    /**
     * Follows the activity's steps. Opening makes the round and fixes its shortlist; the first reveal fixes whose answers count. A round
     * that was seen takes no further answer: if its reveal is undone and it opens again, another round begins.
     */
    public void stepped(Sheet sheet) {
        var activity = sheet.activity();
        switch (activity.phase()) {
            case WAITING -> hide(activity);
            case OPEN -> {
                hide(activity);
                var round = begun(activity);
                if (rounds.shortlist(round.id()).isEmpty()) {
                    rounds.shortlist(round.id(), ids(sheet.shortlist().apply(round.size())));
                }
            }
            case CLOSED -> {
                dropEmpty(activity);
                hide(activity);
            }
            case REVEALED -> latest(activity).ifPresent(this::reveal);
        }
    }

    /** What everyone may see. */
    @Transactional(readOnly = true)
    public RatingPicture picture(Sheet sheet) {
        var activity = sheet.activity();
        var round = latest(activity);
        var size = round.map(RatingRoundRow::size).orElseGet(() -> sizeBefore(activity));
        return new RatingPicture(
                activity.phase(),
                round.map(RatingRoundRow::number).orElse(activity.round()),
                size,
                options(sheet, round, size),
                round.map(row -> rows.turnout(row.id())).orElse(0),
                round.map(row -> row.seen() || rows.any(row.id())).orElse(false),
                activity.revealed() ? ratings.revealed(activity, sheet.options()) : List.of(),
                activity.revealed() ? sheet.dots().get() : Optional.empty());
    }

    private List<BallotOption> options(Sheet sheet, Optional<RatingRoundRow> round, int size) {
        var fixed = round.map(row -> rounds.shortlist(row.id())).orElse(List.of());
        if (fixed.isEmpty()) {
            return sheet.shortlist().apply(size);
        }
        var known = sheet.options().stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        return fixed.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Optional<RatingRoundRow> latest(ActivityRef activity) {
        return rounds.latest(activity.id(), activity.round());
    }

    private Optional<RatingRoundRow> running(ActivityRef shown) {
        return latest(agendas.activity(shown.workshop(), shown.id())).filter(round -> !round.seen());
    }

    /** The round that takes answers next; made if there is none, or the last one was seen. */
    private RatingRoundRow begun(ActivityRef activity) {
        var open = latest(activity).filter(round -> !round.seen() || activity.phase() != Phase.OPEN);
        if (open.isEmpty()) {
            rounds.add(activity.id(), rounds.of(activity.id()).size() + 1, activity.round(), sizeBefore(activity));
        }
        return latest(activity).orElseThrow();
    }

    private int sizeBefore(ActivityRef activity) {
        return rounds.of(activity.id()).stream()
                .reduce((_, later) -> later)
                .map(RatingRoundRow::size)
                .orElseGet(() -> agendas.options(activity.id()).getOrDefault(LENGTH, SIZE));
    }

    private void reveal(RatingRoundRow round) {
        var now = OffsetDateTime.now(clock);
        if (!round.seen()) {
            rows.count(round.id());
            rounds.seen(round.id(), now);
        }
        rounds.revealed(round.id(), now);
    }

    /** Takes back what this round of the activity has revealed. */
    private void hide(ActivityRef activity) {
        rounds.of(activity.id()).stream()
                .filter(round -> round.turn() == activity.round() && round.revealedAt() != null)
                .forEach(round -> rounds.revealed(round.id(), null));
    }

    /** A round that began after an undone reveal and that nobody answered gives way to the one before. */
    private void dropEmpty(ActivityRef activity) {
        var turn = rounds.of(activity.id()).stream()
                .filter(round -> round.turn() == activity.round())
                .toList();
        if (turn.size() > 1 && !rows.any(turn.getLast().id())) {
            rounds.drop(turn.getLast().id());
        }
    }

    private static List<UUID> ids(List<BallotOption> options) {
        return options.stream().map(BallotOption::id).toList();
    }
}
