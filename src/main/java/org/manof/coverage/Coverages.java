package org.manof.coverage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manof.agreement.Published;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Phase;
import org.manof.workshop.SeenRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts revealed rounds, for screens and files, inside calls that are already authorised. What is hidden, about too few people, or
 * could be had by subtraction is not counted here, whoever asks.
 */
@Service
public class Coverages {
    private final SeenRounds rounds;
    private final CoverageLists lists;
    private final CoverageRows rows;

    Coverages(CoverageLists lists, CoverageRows rows, JdbcClient jdbc, Clock clock) {
        this.rounds = new SeenRounds(jdbc, clock, "coverage_round", rows);
        this.lists = lists;
        this.rows = rows;
    }

    /** The revealed rounds of an activity, oldest first; {@code options} are all that may have been a row or a column. */
    @Transactional(readOnly = true)
    public List<CoverageResult> revealed(ActivityRef activity, List<BallotOption> options) {
        var published = new Published<Cell, CoverageRows.Answer>(CoverageRows.Answer::strength);
        var revealed = new ArrayList<CoverageResult>();
        for (var round : rounds.seen(activity.id())) {
            var cells = cells(published, rows.counted(round.id()));
            if (round.revealed()) {
                revealed.add(CoverageResult.of(
                        round.number(),
                        (int) rows.counted(round.id()).stream()
                                .map(CoverageRows.Answer::participantId)
                                .distinct()
                                .count(),
                        rows(round.id(), options),
                        columns(round.id(), options),
                        cells));
            }
        }
        return List.copyOf(revealed);
    }

    /** The last revealed round, also while a further one is under way. */
    @Transactional(readOnly = true)
    public Optional<CoverageResult> latest(ActivityRef activity, List<BallotOption> options) {
        return revealed(activity, options).stream().reduce((_, later) -> later);
    }

    /** Whether anybody has answered in any round of an activity, or may be answering this moment. */
    public boolean begun(ActivityRef activity) {
        return activity.phase() == Phase.OPEN
                || rounds.of(activity.id()).stream().anyMatch(round -> rows.any(round.id()));
    }

    SeenRounds rounds() {
        return rounds;
    }

    List<BallotOption> rows(UUID round, List<BallotOption> options) {
        var known = known(options);
        return lists.rows(round).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Weighed> columns(UUID round, List<BallotOption> options) {
        var known = known(options);
        return lists.columns(round).stream()
                .flatMap(column -> Stream.ofNullable(known.get(column.columnId()))
                        .map(option -> new Weighed(option, column.weight())))
                .toList();
    }

    private static Map<UUID, BallotOption> known(List<BallotOption> options) {
        return options.stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
    }

    private static Map<Cell, Agreed> cells(
            Published<Cell, CoverageRows.Answer> published, List<CoverageRows.Answer> answers) {
        var cells = new HashMap<Cell, Agreed>();
        answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> new Cell(answer.rowId(), answer.columnId()),
                        Collectors.toMap(CoverageRows.Answer::participantId, Function.identity())))
                .forEach((cell, said) -> {
                    var shown = published.next(cell, said, said.size());
                    if (shown != null) {
                        cells.put(cell, new Agreed(counts(shown), shown.kept()));
                    }
                });
        return cells;
    }

    private static List<Integer> counts(Published.Shown<CoverageRows.Answer> shown) {
        return IntStream.rangeClosed(Strength.NONE, Strength.STRONG)
                .mapToObj(strength -> (int) shown.answers().values().stream()
                        .filter(answer -> answer.strength() == strength)
                        .count())
                .toList();
    }
}
