package org.manof.priorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.shared.Rows;
import org.manof.voting.BallotOption;
import org.manof.voting.RoundResult;
import org.manof.voting.Rule;
import org.manof.voting.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders of priority that rehearsals begin with: how a round came out, without anybody's vote. */
@Repository
class BroughtOrders {
    private final JdbcClient jdbc;

    BroughtOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Placed(
            UUID componentId, int round, int roundVoters, int budget, int cap, int place, int dots, int voters) {
        Tally tally(BallotOption option, List<Placed> all) {
            var tied =
                    dots > 0 && all.stream().filter(other -> other.dots == dots).count() > 1;
            return new Tally(option, dots, voters, roundVoters == 0 ? 0 : (double) voters / roundVoters, place, tied);
        }
    }

    /** Brings how {@code result} came out into {@code initiative}, whose components are found by those that were voted on. */
    void bring(UUID initiative, RoundResult result, Function<UUID, UUID> component) {
        for (var tally : result.tallies()) {
            jdbc.sql("""
                    insert into brought_order (initiative_id, component_id, round, round_voters, budget, cap, place, dots, voters)
                    values (:initiative, :component, :round, :roundVoters, :budget, :cap, :place, :dots, :voters)""")
                    .param("initiative", initiative)
                    .param("component", component.apply(tally.id()))
                    .param("round", result.number())
                    .param("roundVoters", result.voters())
                    .param("budget", result.rule().budget())
                    .param("cap", result.rule().cap())
                    .param("place", tally.rank())
                    .param("dots", tally.dots())
                    .param("voters", tally.voters())
                    .update();
        }
    }

    /** What was brought into an initiative, for those of {@code options} that were voted on; nothing of sectors, whose people stayed behind. */
    Optional<RoundResult> in(UUID initiative, List<BallotOption> options) {
        var placed = Rows.of(jdbc.sql("select " + Rows.columns(Placed.class)
                        + " from brought_order where initiative_id = ? order by place, component_id")
                .param(initiative)
                .query(Rows.as(Placed.class)));
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, BallotOption> known =
                options.stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        var first = placed.getFirst();
        return Optional.of(new RoundResult(
                first.round(),
                new Rule(first.budget(), first.cap()),
                first.roundVoters(),
                placed.stream()
                        .flatMap(each -> Optional.ofNullable(known.get(each.componentId())).stream()
                                .map(option -> each.tally(option, placed)))
                        .toList(),
                List.of(),
                Optional.empty()));
    }
}
