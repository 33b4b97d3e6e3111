package org.manof.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.voting.BallotOption;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Participant;
import org.manof.workshop.SeenRounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A matrix that a room fills in private: answering, what is dealt to whom, and what everyone may see. */
@Service
public class Coverage {
    private final SeenRounds rounds;
    private final CoverageLists lists;
    private final CoverageRows rows;
    private final Coverages coverages;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;

    Coverage(
            CoverageLists lists,
            CoverageRows rows,
            Coverages coverages,
            Contributions contributions,
            Access access,
            Agendas agendas) {
        this.rounds = coverages.rounds();
        this.lists = lists;
        this.rows = rows;
        this.coverages = coverages;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
    }

    /** What a round would ask if it opened now. */
    public record Offer(List<BallotOption> rows, List<Weighed> columns) {}

    /**
     * The activity whose matrix is filled, with what its room offers.
     *
     * @param rows everything that can be a row
     * @param columns everything that can be a column
     */
    public record Sheet(
            ActivityRef activity, List<BallotOption> rows, List<BallotOption> columns, Supplier<Offer> offer) {
        /** Everything that can be a row or a column. */
        public List<BallotOption> options() {
            return Stream.concat(rows.stream(), columns.stream()).toList();
        }
    }

    /**
     * Says how strongly a row touches a column, 0 to {@link Strength#STRONG}, in place of one's earlier answer. Refuses a closed round,
     * what is not in it, and other strengths. The round is the one that runs now.
     */
    public void put(Actor actor, ActivityRef shown, Cell cell, int strength, UUID command) {
        contribute(actor, shown, command, (round, me) -> {
            requireRow(round, cell.row());
            if (lists.columns(round.id()).stream()
                    .noneMatch(column -> column.columnId().equals(cell.column()))) {
                throw Refusal.notFound();
            }
            if (strength < Strength.NONE || strength > Strength.STRONG) {
                throw Refusal.of("refusal.coverage.strength", Strength.STRONG);
            }
            rows.put(round.id(), me.id(), cell, strength);
        });
    }

    /** Says that a row does not touch the columns about which one has not answered yet; refuses as {@link #put}. */
    public void rest(Actor actor, ActivityRef shown, UUID row, UUID command) {
        contribute(actor, shown, command, (round, me) -> {
            requireRow(round, row);
            var mine = rows.mine(round.id(), me.id());
            lists.columns(round.id()).stream()
                    .map(column -> new Cell(row, column.columnId()))
                    .filter(cell -> !mine.containsKey(cell))
                    .forEach(cell -> rows.put(round.id(), me.id(), cell, Strength.NONE));
        });
    }

    /** One's own part of the round that runs or has last run. */
    @Transactional(readOnly = true)
    public MyCoverage mine(Actor actor, ActivityRef shown) {
        var me = access.participant(actor, shown.workshop());
        return rounds.latest(agendas.activity(shown.workshop(), shown.id()))
                .map(round -> new MyCoverage(
                        round.number(),
                        Dealing.order(lists.rows(round.id()), round.size(), rows.position(me.id())),
                        round.size(),
                        rows.mine(round.id(), me.id())))
                .orElseGet(() -> new MyCoverage(1, List.of(), 1, Map.of()));
    }

    /** Follows the activity's steps. Opening fixes rows, columns, weights and shares; the first reveal fixes whose answers count. */
    public void stepped(Sheet sheet) {
        var offer = sheet.offer().get();
        rounds.stepped(sheet.activity(), _ -> share(offer, sheet.activity()), round -> {
            if (lists.rows(round.id()).isEmpty()) {
                lists.put(
                        round.id(),
                        offer.rows().stream().map(BallotOption::id).toList(),
                        offer.columns().stream()
                                .map(each ->
                                        new CoverageLists.Column(each.option().id(), each.weight()))
                                .toList());
            }
        });
    }

    /** What everyone may see. */
    @Transactional(readOnly = true)
    public CoveragePicture picture(Sheet sheet) {
        var activity = sheet.activity();
        var round = rounds.latest(activity).filter(row -> !lists.rows(row.id()).isEmpty());
        var offer = round.map(row ->
                        new Offer(coverages.rows(row.id(), sheet.rows()), coverages.columns(row.id(), sheet.columns())))
                .orElseGet(sheet.offer());
        return new CoveragePicture(
                activity.phase(),
                round.map(SeenRounds.Round::number).orElse(activity.round()),
                round.map(SeenRounds.Round::size).orElseGet(() -> share(offer, activity)),
                offer.rows(),
                offer.columns(),
                sheet.rows().size() - offer.rows().size(),
                round.map(row -> rows.turnout(row.id())).orElse(0),
                activity.revealed() ? coverages.latest(activity, sheet.options()) : Optional.empty());
    }

    private int share(Offer offer, ActivityRef activity) {
        return Dealing.share(offer.rows().size(), offer.columns().size(), rows.people(activity.workshop()));
    }

    @FunctionalInterface
    private interface Work {
        void of(SeenRounds.Round round, Participant me);
    }

    private void contribute(Actor actor, ActivityRef shown, UUID command, Work work) {
        contributions.contribute(actor, shown.workshop(), shown.id(), command, me -> {
            var round = rounds.latest(agendas.activity(shown.workshop(), shown.id()))
                    .filter(running -> !running.seen())
                    .orElseThrow(() -> Refusal.of("refusal.closed"));
            work.of(round, me);
        });
    }

    private void requireRow(SeenRounds.Round round, UUID row) {
        if (!lists.rows(round.id()).contains(row)) {
            throw Refusal.notFound();
        }
    }
}
