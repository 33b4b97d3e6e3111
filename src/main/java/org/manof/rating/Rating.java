package org.manof.rating;

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
import org.manof.workshop.Deeds;
import org.manof.workshop.Phase;
import org.manof.workshop.SeenRounds;
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

    private final SeenRounds rounds;
    private final RatingLists lists;
    private final RatingRows rows;
    private final Ratings ratings;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Access access;
    private final Agendas agendas;

    Rating(
            RatingLists lists,
            RatingRows rows,
            Ratings ratings,
            Contributions contributions,
            Deeds deeds,
            Access access,
            Agendas agendas) {
        this.rounds = ratings.rounds();
        this.lists = lists;
        this.rows = rows;
        this.ratings = ratings;
        this.contributions = contributions;
        this.deeds = deeds;
        this.access = access;
        this.agendas = agendas;
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
            if (!lists.of(round.id()).contains(option)) {
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
        return rounds.latest(agendas.activity(shown.workshop(), shown.id()))
                .map(round -> new MyRatings(round.number(), rows.mine(round.id(), me.id())))
                .orElseGet(() -> new MyRatings(1, Map.of()));
    }

    /** Asks for a shortlist of another length; facilitators only, until the first answer. */
    public void size(Actor actor, Sheet sheet, int size, UUID command) {
        contributions.decide(actor, sheet.activity().workshop(), command, facilitator -> {
            if (size < SHORTEST || size > LONGEST) {
                throw Refusal.of("refusal.rating.size", SHORTEST, LONGEST);
            }
            var activity = agendas.activity(
                    sheet.activity().workshop(), sheet.activity().id());
            var options = agendas.options(activity.id());
            var before = rounds.latest(activity);
            var length = before.map(SeenRounds.Round::size)
                    .orElseGet(() ->
                            size(activity, rounds.of(activity.id()).stream().reduce((_, later) -> later)));
            var list = before.map(round -> lists.of(round.id())).orElse(List.of());
            if (rounds.of(activity.id()).isEmpty()) {
                agendas.choose(activity.id(), Map.of(LENGTH, size));
            }
            var chosen = agendas.options(activity.id());
            var sized = new LengthDeeds.Sized(activity.id(), options, chosen, length, list, size);
            deeds.note(activity.workshop(), facilitator, LengthDeeds.SIZE, sized);
            if (activity.phase() == Phase.WAITING && before.isEmpty()) {
                return;
            }
            var round = rounds.begun(activity, earlier -> size(activity, earlier));
            if (round.seen() || rows.any(round.id())) {
                throw Refusal.of("refusal.rating.begun");
            }
            rounds.size(round.id(), size);
            if (activity.phase() != Phase.WAITING) {
                lists.put(round.id(), ids(sheet.shortlist().apply(size)));
            }
        });
    }

    /**
     * Follows the activity's steps. Opening makes the round and fixes its shortlist; the first reveal fixes whose answers count. A round
     * that was seen takes no further answer: if its reveal is undone and it opens again, another round begins.
     */
    public void stepped(Sheet sheet) {
        rounds.stepped(sheet.activity(), before -> size(sheet.activity(), before), round -> {
            if (lists.of(round.id()).isEmpty()) {
                lists.put(round.id(), ids(sheet.shortlist().apply(round.size())));
            }
        });
    }

    /** What everyone may see. */
    @Transactional(readOnly = true)
    public RatingPicture picture(Sheet sheet) {
        var activity = sheet.activity();
        var round = rounds.latest(activity);
        var size = round.map(SeenRounds.Round::size)
                .orElseGet(
                        () -> size(activity, rounds.of(activity.id()).stream().reduce((_, later) -> later)));
        return new RatingPicture(
                activity.phase(),
                round.map(SeenRounds.Round::number).orElse(activity.round()),
                size,
                options(sheet, round, size),
                round.map(row -> rows.turnout(row.id())).orElse(0),
                round.map(row -> row.seen() || rows.any(row.id())).orElse(false),
                activity.revealed() ? ratings.revealed(activity, sheet.options()) : List.of(),
                activity.revealed() ? sheet.dots().get() : Optional.empty());
    }

    private List<BallotOption> options(Sheet sheet, Optional<SeenRounds.Round> round, int size) {
        var fixed = round.map(row -> lists.of(row.id())).orElse(List.of());
        if (fixed.isEmpty()) {
            return sheet.shortlist().apply(size);
        }
        var known = sheet.options().stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        return fixed.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private Optional<SeenRounds.Round> running(ActivityRef shown) {
        return rounds.latest(agendas.activity(shown.workshop(), shown.id())).filter(round -> !round.seen());
    }

    /** As long as the one before; the first one as long as the agenda wants it. */
    private int size(ActivityRef activity, Optional<SeenRounds.Round> before) {
        return before.map(SeenRounds.Round::size)
                .orElseGet(() -> agendas.options(activity.id()).getOrDefault(LENGTH, SIZE));
    }

    private static List<UUID> ids(List<BallotOption> options) {
        return options.stream().map(BallotOption::id).toList();
    }
}
