package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.tables.RankedOption;
import org.manof.tables.Tables;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesReader;
import org.manof.tables.TablesResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order that tables and room came to as a file, for staff of the initiative: what the console shows and nothing more. */
@Service
public class TablesFiles {
    private static final List<String> COLUMNS = List.of(
            "report.tables.room",
            "report.component",
            "report.barrier",
            "report.tables.place",
            "report.tables.sum",
            "report.reason",
            "report.tables.settled");

    private final Takeaway takeaway;
    private final TablesReader reader;

    TablesFiles(Takeaway takeaway, TablesReader reader) {
        this.takeaway = takeaway;
        this.reader = reader;
    }

    /** Whether a workshop's room sees a common order to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasTables(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop).isPresent();
    }

    /** One row for each component in the room's order, with a column for each table that counts; refuses where there is none. */
    @Transactional(readOnly = true)
    public NamedFile tables(Actor actor, UUID initiative, UUID workshop, Language language) {
        var picture = revealed(actor, initiative, workshop).orElseThrow(Refusal::notFound);
        var result = picture.result().orElseThrow();
        var header = new ArrayList<String>();
        COLUMNS.forEach(key -> header.add(takeaway.text(key, language)));
        result.counted().forEach(number -> header.add(takeaway.text("report.tables.table", language, number)));
        return NamedFile.csv(
                "manof-tables-round-" + picture.round() + ".csv",
                Csv.of(
                        header,
                        result.order().stream()
                                .flatMap(option -> result.of(option).stream())
                                .map(ranked -> row(picture, result, ranked, language))
                                .toList()));
    }

    private Optional<TablesPicture> revealed(Actor actor, UUID initiative, UUID workshop) {
        return takeaway.activity(actor, initiative, workshop, Tables.KIND)
                .map(reader::picture)
                .filter(picture -> picture.result()
                        .filter(result -> !result.ranked().isEmpty())
                        .isPresent());
    }

    private List<String> row(TablesPicture picture, TablesResult result, RankedOption ranked, Language language) {
        var option = picture.option(ranked.option());
        var row = new ArrayList<>(List.of(
                String.valueOf(1 + result.order().indexOf(ranked.option())),
                option.map(each -> each.text().in(language)).orElse(""),
                option.map(each -> each.group().in(language)).orElse(""),
                String.valueOf(ranked.place()),
                String.valueOf(ranked.sum()),
                result.reason(ranked.option()).orElse(""),
                result.settled() ? takeaway.text("report.yes", language) : ""));
        ranked.places().forEach(place -> row.add(String.valueOf(place)));
        return List.copyOf(row);
    }
}
