package org.manof.influence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.voting.BallotOption;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.Phase;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who drives whom among the components of highest priority: questions dealt out to the room, hidden until the reveal. */
@Service
public class Influences {
    /** The key of the activity. */
    public static final String KIND = "influence";

    /** The strongest judgement; the weakest is 0. */
    public static final int STRONG = 3;

    /** The answer of who cannot judge: it counts nowhere. */
    public static final int CANNOT_JUDGE = -1;

    /** The largest number of components that can be asked about: 90 pairs. */
    public static final int LONGEST = 10;

    private static final int SHORTEST = 3;
    private static final int SIZE = 7;

    /** Of who was dealt or answered nothing for so long no more answers are expected. */
    private static final Duration BUSY = Duration.ofMinutes(3);

    private final SeenRounds rounds;
    private final AskedRows asked;
    private final QuestionRows questions;
    private final Priorities priorities;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Access access;
    private final Agendas agendas;
    private final Clock clock;

    Influences(
            AskedRows asked,
            QuestionRows questions,
            Priorities priorities,
            Contributions contributions,
            Deeds deeds,
            Access access,
            Agendas agendas,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = new SeenRounds(jdbc, clock, "influence_round", questions);
        this.asked = asked;
        this.questions = questions;
        this.priorities = priorities;
        this.contributions = contributions;
        this.deeds = deeds;
        this.access = access;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * Deals the participant a hand of questions if they have answered all they had, and gives all of theirs. Two windows that ask at once
     * get the same ones. Refuses a closed activity and everybody but participants.
     */
    @Transactional
    public MyHand deal(Actor actor, ActivityRef shown) {
        var me = access.participant(actor, shown.workshop());
        var round = running(shown);
        asked.lock(round.id());
        var options = asked.options(round.id());
        var mine = questions.mine(round.id(), me.id());
        if (mine.stream().allMatch(MyHand.Question::answered)) {
            var now = OffsetDateTime.now(clock);
            var had = mine.stream().map(MyHand.Question::pair).collect(Collectors.toSet());
            var load = questions.load(round.id(), now.minus(BUSY));
            Dealing.next(round.id(), options, load, had)
                    .forEach(pair -> questions.deal(round.id(), me.id(), pair, now));
        }
        return hand(round, me.id());
    }

    /** The participant's own questions and answers in the round that runs or has last run. */
    @Transactional(readOnly = true)
    public MyHand mine(Actor actor, ActivityRef shown) {
        var me = access.participant(actor, shown.workshop());
        return rounds.latest(agendas.activity(shown.workshop(), shown.id()))
                .map(round -> hand(round, me.id()))
                .orElseGet(() -> new MyHand(1, List.of(), false));
    }

    /**
     * Answers a question in place of one's earlier answer; {@code strength} is 0 to {@link #STRONG} or {@link #CANNOT_JUDGE}. Refuses a
     * closed round, a pair that was not dealt to the participant, and other strengths.
     */
    public void judge(Actor actor, ActivityRef shown, Pair pair, int strength, UUID command) {
        contributions.contribute(actor, shown.workshop(), shown.id(), command, me -> {
            var round = running(shown);
            if (strength < CANNOT_JUDGE || strength > STRONG) {
                throw Refusal.of("refusal.influence.strength", STRONG);
            }
            if (!questions.answer(round.id(), me.id(), pair, strength, OffsetDateTime.now(clock))) {
                throw Refusal.notFound();
            }
        });
    }

    /** Asks about another number of components; facilitators only, until the first question is dealt. */
    public void size(Actor actor, ActivityRef shown, int size, UUID command) {
        contributions.decide(actor, shown.workshop(), command, facilitator -> {
            if (size < SHORTEST || size > LONGEST) {
                throw Refusal.of("refusal.influence.size", SHORTEST, LONGEST);
            }
            var activity = agendas.activity(shown.workshop(), shown.id());
            var round = rounds.begun(activity, Influences::size);
            asked.lock(round.id());
            if (round.seen() || questions.anyDealt(round.id())) {
                throw Refusal.of("refusal.influence.begun");
            }
            var before = new SizeDeeds.Sized(activity.id(), round.id(), round.size(), asked.options(round.id()), size);
            deeds.note(shown.workshop(), facilitator, SizeDeeds.SIZE, before);
            rounds.size(round.id(), size);
            asked.options(round.id(), offered(activity, size));
        });
    }

    /** Follows the activity's steps, as {@link SeenRounds} does. Opening fixes the components until the first question is dealt. */
    public void stepped(ActivityRef activity) {
        rounds.stepped(activity, Influences::size, round -> {
            if (!questions.anyDealt(round.id())) {
                asked.options(round.id(), offered(activity, round.size()));
            }
        });
    }

    SeenRounds rounds() {
        return rounds;
    }

    /** How many components are asked about, if there is no round yet. */
    int sizeBefore(ActivityRef activity) {
        return size(rounds.of(activity.id()).stream().reduce((_, later) -> later));
    }

    private static int size(Optional<SeenRounds.Round> before) {
        return before.map(SeenRounds.Round::size).orElse(SIZE);
    }

    /** The components that would be asked about now. */
    List<UUID> offered(ActivityRef activity, int size) {
        return priorities.shortlist(activity, size).stream()
                .map(BallotOption::id)
                .limit(LONGEST)
                .toList();
    }

    private MyHand hand(SeenRounds.Round round, UUID participant) {
        var mine = questions.mine(round.id(), participant);
        return new MyHand(
                round.number(),
                mine,
                mine.size() < Pair.of(asked.options(round.id())).size());
    }

    private SeenRounds.Round running(ActivityRef shown) {
        var activity = agendas.activity(shown.workshop(), shown.id());
        return rounds.latest(activity)
                .filter(round -> activity.phase() == Phase.OPEN && !round.seen())
                .orElseThrow(() -> Refusal.of("refusal.closed"));
    }
}
