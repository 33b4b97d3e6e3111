package org.manof.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Membership;
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
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revealed ratings as a file, for staff of the initiative: what the screens show and nothing more, round by round. */
@Service
public class RatingFiles {
    private final Membership membership;
    private final Agendas agendas;
    private final Priorities priorities;
    private final Ratings ratings;
    private final I18NProvider texts;

    RatingFiles(Membership membership, Agendas agendas, Priorities priorities, Ratings ratings, I18NProvider texts) {
        this.membership = membership;
        this.agendas = agendas;
        this.priorities = priorities;
        this.ratings = ratings;
        this.texts = texts;
    }

    /** Whether a workshop has revealed ratings to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasRatings(Actor actor, UUID initiative, UUID workshop) {
        return !revealed(actor, initiative, workshop).isEmpty();
    }

    /** Every revealed round, one row for each option of its shortlist; refuses where nothing is revealed. */
    @Transactional(readOnly = true)
    public NamedFile ratings(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var rounds = revealed(actor, initiative, workshop);
        if (rounds.isEmpty()) {
            throw Refusal.notFound();
        }
        return NamedFile.csv(
                "manof-ratings.csv",
                Csv.of(
                        header(reader),
                        rounds.stream()
                                .flatMap(round -> round.options().stream().map(option -> row(round, option, reader)))
                                .toList()));
    }

    private List<RatedRound> revealed(Actor actor, UUID initiative, UUID workshop) {
        membership.require(actor, initiative);
        return agendas.inInitiative(initiative, Priorities.DEPTH).stream()
                .filter(ref -> ref.workshop().equals(workshop))
                .findFirst()
                .map(activity -> ratings.revealed(activity, priorities.options(activity)))
                .orElse(List.of());
    }

    private List<String> header(Language reader) {
        var header = new ArrayList<String>();
        for (var key :
                List.of("report.round", "report.rank", "report.balanced", "report.component", "report.barrier")) {
            header.add(text(key, reader));
        }
        for (var question : Question.values()) {
            var title = question == Question.HOLDS ? "report.holds" : "report.moves";
            header.add(text(title, reader, text("report.mean", reader)));
            IntStream.rangeClosed(1, Question.STEPS)
                    .forEach(step -> header.add(text(title, reader, text("report.score", reader, step))));
            for (var key : List.of("report.cannot", "report.consensus", "report.kept")) {
                header.add(text(title, reader, text(key, reader)));
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
            cells.add(spread.kept() ? text("report.yes", reader) : "");
        }
        return cells;
    }

    private String text(String key, Language reader, Object... args) {
        return texts.getTranslation(key, reader.locale(), args);
    }

    private static String figure(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
