package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.manof.coverage.Agreed;
import org.manof.coverage.CoverageResult;
import org.manof.coverage.Weighed;
import org.manof.lever.LeverCoverage;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.voting.BallotOption;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last revealed matrix of levers and components as a file, for staff of the initiative: what the screens show and nothing more. */
@Service
public class CoverageFiles {
    private static final List<String> COLUMNS = List.of(
            "report.round",
            "report.lever",
            "report.component",
            "report.weight",
            "report.strength",
            "report.strength.0",
            "report.strength.1",
            "report.strength.2",
            "report.split",
            "report.kept");

    private final Takeaway takeaway;
    private final LeverCoverage coverage;

    CoverageFiles(Takeaway takeaway, LeverCoverage coverage) {
        this.takeaway = takeaway;
        this.coverage = coverage;
    }

    /** Whether a workshop has a revealed matrix to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasCoverage(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop).isPresent();
    }

    /** One row for each cell, without numbers where too few answered; refuses where nothing is revealed. */
    @Transactional(readOnly = true)
    public NamedFile coverage(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var result = revealed(actor, initiative, workshop).orElseThrow(Refusal::notFound);
        var rows = new ArrayList<List<String>>();
        for (var lever : result.rows()) {
            result.columns().forEach(column -> rows.add(row(result, lever, column, reader)));
        }
        return NamedFile.csv("manof-coverage.csv", Csv.of(takeaway.texts(COLUMNS, reader), rows));
    }

    private Optional<CoverageResult> revealed(Actor actor, UUID initiative, UUID workshop) {
        return takeaway.activity(actor, initiative, workshop, LeverCoverage.KIND)
                .flatMap(activity -> coverage.latest(activity.workshop()));
    }

    private List<String> row(CoverageResult result, BallotOption lever, Weighed column, Language reader) {
        var row = new ArrayList<>(List.of(
                String.valueOf(result.number()),
                lever.text().in(reader),
                column.option().text().in(reader),
                String.format(Locale.ROOT, "%.1f", column.weight())));
        var cell = result.cell(lever.id(), column.option().id());
        row.add(cell.map(agreed -> String.valueOf(agreed.strength())).orElse(""));
        for (var strength = 0; strength < 3; strength++) {
            var at = strength;
            row.add(cell.map(agreed -> String.valueOf(agreed.counts().get(at))).orElse(""));
        }
        row.add(yes(cell.map(Agreed::split).orElse(false), reader));
        row.add(yes(cell.map(Agreed::kept).orElse(false), reader));
        return List.copyOf(row);
    }

    private String yes(boolean yes, Language reader) {
        return yes ? takeaway.text("report.yes", reader) : "";
    }
}
