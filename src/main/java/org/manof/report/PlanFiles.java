package org.manof.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.workplan.DetailKind;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.manof.workplan.PlanVersions;
import org.manof.workplan.Plans;
import org.springframework.stereotype.Service;

/** The work plan as a file, for staff of its initiative, in the columns of the guide. */
@Service
public class PlanFiles {
    private static final List<String> COLUMNS = List.of(
            "report.goal",
            "report.lever",
            "plan.field.ACTION",
            "plan.field.BODY",
            "plan.field.BUDGET",
            "plan.field.YEAR",
            "plan.field.RESPONSIBLE",
            "report.plan.detail",
            "plan.details.TASK",
            "plan.details.MILESTONE",
            "plan.details.MEASURE",
            "report.plan.open");

    private final Plans plans;
    private final PlanVersions versions;
    private final Takeaway takeaway;

    PlanFiles(Plans plans, PlanVersions versions, Takeaway takeaway) {
        this.plans = plans;
        this.versions = versions;
        this.takeaway = takeaway;
    }

    /** The draft as it is now; to strangers it does not exist. */
    public NamedFile draft(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        return file("manof-plan-draft.csv", plans.read(actor, initiative).sheet(), reader);
    }

    /** One version as it was finalised; refuses a number that there is none of. */
    public NamedFile version(Actor actor, UUID initiative, int number, Language reader) {
        takeaway.require(actor, initiative);
        return file(
                "manof-plan-v" + number + ".csv",
                versions.read(actor, initiative, number).sheet(),
                reader);
    }

    private NamedFile file(String name, PlanSheet sheet, Language reader) {
        var header = takeaway.texts(COLUMNS, reader);
        var words = new PlanWords(takeaway, reader);
        var sides = Stream.concat(
                sheet.groups().stream()
                        .flatMap(group -> group.lines().stream()
                                .map(line -> row(group.goalText().in(reader), group.title(), line, words))),
                sheet.strands().stream()
                        .flatMap(group -> group.lines().stream()
                                .map(line -> row(
                                        words.say("report.plan.partnership"),
                                        words.say("plan.strand." + group.strand()),
                                        line,
                                        words))));
        return NamedFile.csv(name, Csv.of(header, sides.toList()));
    }

    /** The budget in plain digits: spreadsheets add it up, and a locale's separators and marks would stop them. */
    private static List<String> row(String goal, String lever, PlanLine line, PlanWords words) {
        var budget = line.budget();
        return List.of(
                goal,
                lever,
                line.action(),
                line.body().in(words.reader()),
                budget == null ? "" : budget.toString(),
                String.valueOf(line.year()),
                line.responsible(),
                words.say(line.detailed() ? "plan.detailed" : "plan.outline"),
                words.details(line, DetailKind.TASK),
                words.details(line, DetailKind.MILESTONE),
                words.details(line, DetailKind.MEASURE),
                words.open(line));
    }
}
