package org.manof.influence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.priorities.Priorities;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a room may see of its asking, for screens and files, inside calls that are already authorised. */
@Service
public class InfluenceResults {
    private final InfluenceRounds rounds;
    private final QuestionRows questions;
    private final CauseRows causes;
    private final Influences influences;
    private final Priorities priorities;
    /** By round. A round that was seen does not change, nor do those that were seen before it. */
    private final Cache<UUID, InfluenceResult> known =
            Caffeine.newBuilder().maximumSize(200).build();

    InfluenceResults(
            InfluenceRounds rounds,
            QuestionRows questions,
            CauseRows causes,
            Influences influences,
            Priorities priorities) {
        this.rounds = rounds;
        this.questions = questions;
        this.causes = causes;
        this.influences = influences;
        this.priorities = priorities;
    }

    /** What everyone may see now: before the reveal how far the room has come, and nothing of what it answered. */
    @Transactional(readOnly = true)
    public InfluencePicture picture(ActivityRef activity) {
        var shown = shown(activity);
        var round = shown.or(() -> influences.latest(activity));
        var size = round.map(InfluenceRoundRow::size).orElseGet(() -> influences.sizeBefore(activity));
        var asked = round.map(row -> rounds.options(row.id())).orElse(List.of());
        var options = options(activity, asked.isEmpty() ? influences.offered(activity, size) : asked);
        return new InfluencePicture(
                activity.phase(),
                round.map(InfluenceRoundRow::number).orElse(activity.round()),
                size,
                options,
                round.filter(_ -> shown.isEmpty()).map(this::progress).orElse(InfluencePicture.Progress.NONE),
                round.map(row -> row.seen() || questions.any(row.id())).orElse(false),
                shown.map(row -> result(activity, row)),
                shown.isPresent() ? causes(activity, options) : List.of());
    }

    private InfluencePicture.Progress progress(InfluenceRoundRow round) {
        var enough = questions.judgements(round.id()).values().stream()
                .filter(answers -> answers >= DirectInfluence.ENOUGH)
                .count();
        return new InfluencePicture.Progress(questions.finished(round.id()), (int) enough);
    }

    private Optional<InfluenceRoundRow> shown(ActivityRef activity) {
        return activity.revealed()
                ? seen(activity).stream()
                        .filter(round -> round.turn() == activity.round())
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    private InfluenceResult result(ActivityRef activity, InfluenceRoundRow wanted) {
        var kept = known.getIfPresent(wanted.id());
        if (kept != null) {
            return kept;
        }
        var telling = new Telling();
        var results = new HashMap<UUID, InfluenceResult>();
        for (var round : seen(activity)) {
            var options = rounds.options(round.id());
            results.put(round.id(), telling.next(round.number(), options, questions.counted(round.id())));
        }
        known.putAll(results);
        return Objects.requireNonNull(results.get(wanted.id()));
    }

    /** In the order in which the room saw them. */
    private List<InfluenceRoundRow> seen(ActivityRef activity) {
        return rounds.of(activity.id()).stream()
                .filter(InfluenceRoundRow::seen)
                .sorted(Comparator.<InfluenceRoundRow, OffsetDateTime>comparing(
                                round -> Objects.requireNonNull(round.seenAt()))
                        .thenComparing(InfluenceRoundRow::number))
                .toList();
    }

    private List<Cause> causes(ActivityRef activity, List<BallotOption> options) {
        var asked = options.stream().map(BallotOption::id).toList();
        return causes.of(activity.id()).stream()
                .filter(cause -> asked.contains(cause.option()))
                .sorted(Comparator.comparing(cause -> asked.indexOf(cause.option())))
                .toList();
    }

    private List<BallotOption> options(ActivityRef activity, List<UUID> ids) {
        var all =
                priorities.options(activity).stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }
}
