package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.influence.Cause;
import org.manof.influence.InfluencePicture;
import org.manof.influence.InfluenceResult;
import org.manof.influence.InfluenceResults;
import org.manof.influence.Influences;
import org.manof.influence.Pair;
import org.manof.influence.Placed;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who drives whom as a file, for staff of the initiative: what the screens show and nothing more. */
@Service
public class InfluenceFiles {
    private static final List<String> COLUMNS = List.of(
            "report.component",
            "report.barrier",
            "report.drive",
            "report.dependence",
            "report.region",
            "report.cause",
            "report.reason");

    private final Takeaway takeaway;
    private final InfluenceResults results;

    InfluenceFiles(Takeaway takeaway, InfluenceResults results) {
        this.takeaway = takeaway;
        this.results = results;
    }

    /** Whether a workshop's room sees a result to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasInfluences(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop).isPresent();
    }

    /** The result that the room sees: one row for each component, with a column for each that it may drive; refuses where there is none. */
    @Transactional(readOnly = true)
    public NamedFile influences(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var picture = revealed(actor, initiative, workshop).orElseThrow(Refusal::notFound);
        var result = picture.result().orElseThrow();
        var header = new ArrayList<String>();
        COLUMNS.forEach(key -> header.add(takeaway.text(key, reader)));
        result.components()
                .forEach(placed ->
                        header.add(takeaway.text("report.drives", reader, name(picture, placed.option(), reader))));
        return NamedFile.csv(
                "manof-root-causes-round-" + result.number() + ".csv",
                Csv.of(
                        header,
                        result.components().stream()
                                .map(placed -> row(picture, result, placed, reader))
                                .toList()));
    }

    private Optional<InfluencePicture> revealed(Actor actor, UUID initiative, UUID workshop) {
        return takeaway.activity(actor, initiative, workshop, Influences.KIND)
                .map(results::picture)
                .filter(picture -> picture.result().isPresent());
    }

    private List<String> row(InfluencePicture picture, InfluenceResult result, Placed placed, Language reader) {
        var cause = picture.causes().stream()
                .filter(each -> each.option().equals(placed.option()))
                .findFirst();
        var region = placed.region();
        var row = new ArrayList<>(List.of(
                name(picture, placed.option(), reader),
                picture.option(placed.option())
                        .map(option -> option.group().in(reader))
                        .orElse(""),
                figure(placed.drive()),
                figure(placed.dependence()),
                takeaway.text(region == null ? "drivers.notPlaced" : "drivers.region." + region.name(), reader),
                cause.isPresent() ? takeaway.text("report.yes", reader) : "",
                cause.map(Cause::reason).orElse("")));
        result.components()
                .forEach(driven -> row.add(cell(result, new Pair(placed.option(), driven.option()), reader)));
        return List.copyOf(row);
    }

    private String cell(InfluenceResult result, Pair pair, Language reader) {
        if (pair.driver().equals(pair.driven()) || result.people() < SmallGroups.SMALLEST) {
            return "";
        }
        return result.open().contains(pair)
                ? takeaway.text("report.open", reader)
                : result.means().containsKey(pair)
                        ? figure(result.means().get(pair))
                        : takeaway.text("report.enough", reader);
    }

    private String name(InfluencePicture picture, UUID option, Language reader) {
        return picture.option(option).map(each -> each.text().in(reader)).orElse("");
    }

    private static String figure(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
