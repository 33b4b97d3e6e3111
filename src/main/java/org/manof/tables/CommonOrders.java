package org.manof.tables;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole room adjusts the common order: the facilitator moves, in plain view of all, until it is the room's own. */
@Service
public class CommonOrders {
    /** The longest reason, in code points. */
    public static final int REASON = 500;

    private final TablesRounds rounds;
    private final MoveRows moves;
    private final CommonOrder common;
    private final Contributions contributions;
    private final Agendas agendas;
    private final Deeds deeds;
    private final Clock clock;

    CommonOrders(
            TablesRounds rounds,
            MoveRows moves,
            CommonOrder common,
            Contributions contributions,
            Agendas agendas,
            Deeds deeds,
            Clock clock) {
        this.rounds = rounds;
        this.moves = moves;
        this.common = common;
        this.contributions = contributions;
        this.agendas = agendas;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Moves an option to a place, from 1, in the order of version {@code seen}. Steps of one option in a row are one move; back where it
     * came from is none. Facilitators only. Refuses before the reveal, once settled, and where the order was changed meanwhile.
     */
    public void move(Actor actor, ActivityRef shown, UUID option, int to, int seen, UUID command) {
        contributions.decide(actor, shown.workshop(), command, account -> {
            var round = open(shown);
            var result = common.result(round);
            var from = 1 + result.order().indexOf(option);
            if (from == 0 || to < 1 || to > result.order().size()) {
                throw Refusal.notFound();
            }
            raise(round, seen);
            var before = result.moves().stream()
                    .reduce((_, later) -> later)
                    .filter(last -> last.option().equals(option))
                    .orElse(null);
            var move = before == null ? new Move(result.moves().size() + 1, option, from, to, null) : before.to(to);
            var after = move.from() == to ? null : move;
            moves.remove(round.id(), move.number());
            if (after != null) {
                moves.add(round.id(), after, account, OffsetDateTime.now(clock));
            }
            if (before != null || after != null) {
                note(
                        shown,
                        TablesDeeds.MOVE,
                        account,
                        new TablesDeeds.Ordered(round.id(), account, option, move.number(), before, after));
            }
        });
    }

    /** Takes the last move back. Refuses as {@link #move}, and where there is none. */
    public void takeBack(Actor actor, ActivityRef shown, int seen, UUID command) {
        contributions.decide(actor, shown.workshop(), command, account -> {
            var round = open(shown);
            var made = moves.of(round.id());
            if (made.isEmpty()) {
                throw Refusal.of("refusal.tables.noMove");
            }
            raise(round, seen);
            var last = made.getLast();
            moves.remove(round.id(), last.number());
            note(
                    shown,
                    TablesDeeds.TAKE_BACK,
                    account,
                    new TablesDeeds.Ordered(round.id(), account, last.option(), last.number(), last, null));
        });
    }

    /**
     * Says why something was moved, up to {@link #REASON} characters, perhaps nothing, if {@code before} is what stands there. Refuses as
     * {@link #move}.
     */
    @Transactional
    public Edited reason(Actor actor, ActivityRef shown, int number, String before, String mine) {
        var edited = new AtomicReference<>(new Edited(before, false));
        contributions.decide(actor, shown.workshop(), Ids.next(), account -> {
            var round = open(shown);
            var why = Text.limited(mine, REASON);
            var move = moves.of(round.id()).stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            var now = Objects.requireNonNullElse(move.reason(), "");
            var same = now.equals(before) || now.equals(why);
            if (same) {
                moves.reason(round.id(), number, why.isEmpty() ? null : why);
            }
            edited.set(new Edited(same ? why : now, same));
        });
        return edited.get();
    }

    /** The room says that this is its order, or goes on adjusting it. Refuses before the reveal, and an order changed meanwhile. */
    public void settle(Actor actor, ActivityRef shown, boolean settled, int seen, UUID command) {
        contributions.decide(actor, shown.workshop(), command, account -> {
            var round = revealed(shown);
            if (common.result(round).ranked().isEmpty()) {
                throw Refusal.of("refusal.tables.nothing");
            }
            raise(round, seen);
            rounds.settle(round.id(), settled ? account : null, at(settled));
            if (round.settled() != settled) {
                note(
                        shown,
                        settled ? TablesDeeds.SETTLE : TablesDeeds.UNSETTLE,
                        account,
                        new TablesDeeds.Settled(round.id(), account));
            }
        });
    }

    private void note(ActivityRef shown, String kind, UUID account, Object before) {
        deeds.note(shown.workshop(), account, kind, before);
    }

    private @Nullable OffsetDateTime at(boolean settled) {
        return settled ? OffsetDateTime.now(clock) : null;
    }

    private void raise(TablesRoundRow round, int seen) {
        if (!rounds.raise(round.id(), seen)) {
            throw Refusal.of("refusal.tables.stale");
        }
    }

    private TablesRoundRow open(ActivityRef shown) {
        var round = revealed(shown);
        if (round.settled()) {
            throw Refusal.of("refusal.tables.settled");
        }
        return round;
    }

    private TablesRoundRow revealed(ActivityRef shown) {
        var activity = agendas.activity(shown.workshop(), shown.id());
        return rounds.of(activity.id(), activity.round())
                .filter(round -> activity.revealed())
                .orElseThrow(() -> Refusal.of("refusal.tables.hidden"));
    }
}
