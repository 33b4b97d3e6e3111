package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manof.evaluation.Evaluations;
import org.manof.evaluation.GoalMeasures;
import org.manof.evaluation.Measure;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.springframework.stereotype.Service;

/** The evaluation plan as a file, for staff of its initiative: a row for each measure, and a column for each year. */
@Service
public class EvaluationFiles {
    private static final List<String> COLUMNS = List.of(
            "report.goal",
            "evaluation.field.DEFINITION",
            "evaluation.field.KIND",
            "evaluation.field.SUBJECT",
            "evaluation.field.UNIT",
            "evaluation.field.BASELINE",
            "evaluation.field.BASELINE_NOTE",
            "evaluation.field.SOURCE",
            "evaluation.field.FREQUENCY",
            "evaluation.field.OWNER");

    private final Evaluations evaluations;
    private final Takeaway takeaway;

    EvaluationFiles(Evaluations evaluations, Takeaway takeaway) {
        this.evaluations = evaluations;
        this.takeaway = takeaway;
    }

    /** The measures as they are now; to strangers they do not exist. */
    public NamedFile measures(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        var picture = evaluations.read(actor, initiative);
        var header = new ArrayList<String>();
        COLUMNS.forEach(key -> header.add(takeaway.text(key, reader)));
        picture.years().forEach(year -> header.add(takeaway.text("report.evaluation.target", reader, year.toString())));
        var rows = picture.goals().stream()
                .flatMap(goal -> goal.defined().stream().map(each -> row(goal, each, picture.years(), reader)))
                .toList();
        return NamedFile.csv("manof-evaluation.csv", Csv.of(header, rows));
    }

    private List<String> row(GoalMeasures goal, Measure measure, List<Integer> years, Language reader) {
        var row = new ArrayList<>(List.of(
                goal.goal().text().in(reader),
                measure.definition(),
                takeaway.text("evaluation.kind." + measure.kind().name(), reader),
                takeaway.text("evaluation.subject." + measure.subject().name(), reader),
                measure.unit(),
                Measure.plain(measure.baseline()),
                measure.baselineNote(),
                measure.source(),
                takeaway.text("evaluation.frequency." + measure.frequency().name(), reader),
                measure.owner().in(reader)));
        years.forEach(year -> row.add(Measure.plain(measure.targets().get(year))));
        return List.copyOf(row);
    }
}
