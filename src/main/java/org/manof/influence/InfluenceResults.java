package org.manof.influence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.manof.workshop.SeenRounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a room may see of its asking, for screens and files, inside calls that are already authorised. */
@Service
public class InfluenceResults {
    private final SeenRounds rounds;
    private final AskedRows asked;
    private final QuestionRows questions;
    private final CauseRows causes;
    private final Influences influences;
    private final Priorities priorities;
    /** By round. A round that was seen does not change, nor do those that were seen before it. */
    private final Cache<UUID, InfluenceResult> known =
            Caffeine.newBuilder().maximumSize(200).build();

    InfluenceResults(
            AskedRows asked, QuestionRows questions, CauseRows causes, Influences influences, Priorities priorities) {
        this.rounds = influences.rounds();
        this.asked = asked;
        this.questions = questions;
        this.causes = causes;
        this.influences = influences;
        this.priorities = priorities;
    }

    /** What everyone may see now: before the reveal how far the room has come, and nothing of what it answered. */
    @Transactional(readOnly = true)
    public InfluencePicture picture(ActivityRef activity) {
        var shown = shown(activity);
        var round = shown.or(() -> rounds.latest(activity));
        var size = round.map(SeenRounds.Round::size).orElseGet(() -> influences.sizeBefore(activity));
        var these = round.map(row -> asked.options(row.id())).orElse(List.of());
        var options = options(activity, these.isEmpty() ? influences.offered(activity, size) : these);
        return new InfluencePicture(
                activity.phase(),
                round.map(SeenRounds.Round::number).orElse(activity.round()),
                size,
                options,
                round.filter(_ -> shown.isEmpty()).map(this::progress).orElse(InfluencePicture.Progress.NONE),
                round.map(row -> row.seen() || questions.anyDealt(row.id())).orElse(false),
                shown.map(row -> result(activity, row)),
                shown.isPresent() ? causes(activity, options) : List.of());
    }

    private InfluencePicture.Progress progress(SeenRounds.Round round) {
        var enough = questions.judgements(round.id()).values().stream()
                .filter(answers -> answers >= DirectInfluence.ENOUGH)
                .count();
        return new InfluencePicture.Progress(questions.finished(round.id()), (int) enough);
    }

    private Optional<SeenRounds.Round> shown(ActivityRef activity) {
        return activity.revealed()
                ? rounds.seen(activity.id()).stream()
                        .filter(round -> round.turn() == activity.round())
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    private InfluenceResult result(ActivityRef activity, SeenRounds.Round wanted) {
        var kept = known.getIfPresent(wanted.id());
        if (kept != null) {
            return kept;
        }
        var telling = new Telling();
        var results = new HashMap<UUID, InfluenceResult>();
        for (var round : rounds.seen(activity.id())) {
            var options = asked.options(round.id());
            results.put(round.id(), telling.next(round.number(), options, questions.counted(round.id())));
        }
        known.putAll(results);
        return Objects.requireNonNull(results.get(wanted.id()));
    }

    private List<Cause> causes(ActivityRef activity, List<BallotOption> options) {
        var those = options.stream().map(BallotOption::id).toList();
        return causes.of(activity.id()).stream()
                .filter(cause -> those.contains(cause.option()))
                .sorted(Comparator.comparing(cause -> those.indexOf(cause.option())))
                .toList();
    }

    private List<BallotOption> options(ActivityRef activity, List<UUID> ids) {
        var all =
                priorities.options(activity).stream().collect(Collectors.toMap(BallotOption::id, Function.identity()));
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }
}
