package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.lever.Effort;
import org.manof.priorities.Priorities;
import org.manof.rating.Question;
import org.manof.rating.RatedOption;
import org.manof.rating.RatedRound;
import org.manof.rating.Ratings;
import org.manof.rating.Spread;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revealed ratings of components and of levers as files, for staff of the initiative: what the screens show, round by round. */
@Service
public class RatingFiles {
    private final Takeaway takeaway;
    private final Priorities priorities;
    private final Effort effort;
    private final Ratings ratings;

    /** What is rated, and the words for the file. */
    public enum Rated {
        /** The barrier components of highest priority. */
        COMPONENTS("manof-ratings.csv", "report.component", "report.holds", "report.moves"),
        /** The levers: what they would move and how little they take. */
        LEVERS("manof-effort.csv", "report.lever", "report.effect", "report.little");

        private final String file;
        private final String title;
        private final String first;
        private final String second;

        Rated(String file, String title, String first, String second) {
            this.file = file;
            this.title = title;
            this.first = first;
            this.second = second;
        }
    }

    RatingFiles(Takeaway takeaway, Priorities priorities, Effort effort, Ratings ratings) {
        this.takeaway = takeaway;
        this.priorities = priorities;
        this.effort = effort;
        this.ratings = ratings;
    }

    /** Whether a workshop has revealed ratings to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasRatings(Actor actor, UUID initiative, UUID workshop, Rated rated) {
        return !revealed(actor, initiative, workshop, rated).isEmpty();
    }

    /** Every revealed round, one row for each option of its shortlist; refuses where nothing is revealed. */
    @Transactional(readOnly = true)
    public NamedFile ratings(Actor actor, UUID initiative, UUID workshop, Rated rated, Language reader) {
        var rounds = revealed(actor, initiative, workshop, rated);
        if (rounds.isEmpty()) {
            throw Refusal.notFound();
        }
        return NamedFile.csv(
                rated.file,
                Csv.of(
                        header(rated, reader),
                        rounds.stream()
                                .flatMap(round -> round.options().stream().map(option -> row(round, option, reader)))
                                .toList()));
    }

    private List<RatedRound> revealed(Actor actor, UUID initiative, UUID workshop, Rated rated) {
        return takeaway.activity(actor, initiative, workshop, rated == Rated.LEVERS ? Effort.KIND : Priorities.DEPTH)
                .map(activity -> ratings.revealed(
                        activity,
                        rated == Rated.LEVERS ? effort.sheet(activity).options() : priorities.options(activity)))
                .orElse(List.of());
    }

    private List<String> header(Rated rated, Language reader) {
        var header = new ArrayList<String>();
        for (var key : List.of("report.round", "report.rank", "report.balanced", rated.title, "report.barrier")) {
            header.add(takeaway.text(key, reader));
        }
        for (var question : Question.values()) {
            var title = question == Question.HOLDS ? rated.first : rated.second;
            header.add(takeaway.text(title, reader, takeaway.text("report.mean", reader)));
            IntStream.rangeClosed(1, Question.STEPS)
                    .forEach(step ->
                            header.add(takeaway.text(title, reader, takeaway.text("report.score", reader, step))));
            for (var key : List.of("report.cannot", "report.consensus", "report.kept")) {
                header.add(takeaway.text(title, reader, takeaway.text(key, reader)));
            }
        }
        return List.copyOf(header);
    }

    private List<String> row(RatedRound round, RatedOption rated, Language reader) {
        var row = new ArrayList<>(List.of(
                String.valueOf(round.number()),
                figure(rated.rank()),
                figure(rated.balanced()),
                rated.option().text().in(reader),
                rated.option().group().in(reader)));
        for (var question : Question.values()) {
            row.addAll(cells(rated.of(question), reader));
        }
        return List.copyOf(row);
    }

    private List<String> cells(@Nullable Spread spread, Language reader) {
        var cells = new ArrayList<String>();
        if (spread == null) {
            IntStream.range(0, Question.STEPS + 4).forEach(_ -> cells.add(""));
        } else {
            cells.add(String.format(Locale.ROOT, "%.2f", spread.mean()));
            spread.counts().forEach(count -> cells.add(String.valueOf(count)));
            cells.add(String.valueOf(spread.cannot()));
            cells.add(String.format(Locale.ROOT, "%.2f", spread.consensus()));
            cells.add(spread.kept() ? takeaway.text("report.yes", reader) : "");
        }
        return cells;
    }

    private static String figure(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
