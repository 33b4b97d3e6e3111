package org.manof.report;

import com.vaadin.flow.i18n.I18NProvider;
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
    private final I18NProvider texts;

    EvaluationFiles(Evaluations evaluations, I18NProvider texts) {
        this.evaluations = evaluations;
        this.texts = texts;
    }

    /** The measures as they are now; to strangers they do not exist. */
    public NamedFile measures(Actor actor, UUID initiative, Language reader) {
        var picture = evaluations.read(actor, initiative);
        var header = new ArrayList<String>();
        COLUMNS.forEach(key -> header.add(texts.getTranslation(key, reader.locale())));
        picture.years()
                .forEach(year ->
                        header.add(texts.getTranslation("report.evaluation.target", reader.locale(), year.toString())));
        var rows = picture.goals().stream()
                .flatMap(goal -> goal.defined().stream().map(each -> row(goal, each, picture.years(), reader)))
                .toList();
        return NamedFile.csv("manof-evaluation.csv", Csv.of(header, rows));
    }

    private List<String> row(GoalMeasures goal, Measure measure, List<Integer> years, Language reader) {
        var row = new ArrayList<>(List.of(
                goal.goal().text().in(reader),
                measure.definition(),
                text("evaluation.kind." + measure.kind().name(), reader),
                text("evaluation.subject." + measure.subject().name(), reader),
                measure.unit(),
                Measure.plain(measure.baseline()),
                measure.baselineNote(),
                measure.source(),
                text("evaluation.frequency." + measure.frequency().name(), reader),
                measure.owner().in(reader)));
        years.forEach(year -> row.add(Measure.plain(measure.targets().get(year))));
        return List.copyOf(row);
    }

    private String text(String key, Language reader) {
        return texts.getTranslation(key, reader.locale());
    }
}
