package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.assumption.Assumptions;
import org.manof.assumption.GalleryAssumption;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.GalleryLever;
import org.manof.lever.Levers;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Author;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote and the room has seen as files, for staff of the initiative: levers and assumptions, with the names of their authors
 * only where everybody sees names, and nothing that is hidden or waits.
 */
@Service
public class GalleryFiles {
    private static final String LINES = "\n";

    private final Takeaway takeaway;
    private final Levers levers;
    private final Assumptions assumptions;
    private final InitiativeReader initiatives;

    GalleryFiles(Takeaway takeaway, Levers levers, Assumptions assumptions, InitiativeReader initiatives) {
        this.takeaway = takeaway;
        this.levers = levers;
        this.assumptions = assumptions;
        this.initiatives = initiatives;
    }

    /** Whether a workshop has published levers to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasLevers(Actor actor, UUID initiative, UUID workshop) {
        return !levers(actor, initiative, workshop).isEmpty();
    }

    /** One row for each lever of the gallery; refuses where none is published. */
    @Transactional(readOnly = true)
    public NamedFile levers(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var all = levers(actor, initiative, workshop);
        var brought = initiatives.read(initiative);
        return file(
                "manof-levers.csv",
                List.of(
                        "report.lever",
                        "report.gallery.components",
                        "report.gallery.time",
                        "report.gallery.systems",
                        "report.gallery.merged"),
                all.stream()
                        .map(lever -> new Row(
                                List.of(
                                        lever.title(),
                                        components(lever, brought, reader),
                                        String.join(LINES, lever.times()),
                                        String.join(LINES, lever.systems()),
                                        String.join(LINES, lever.mergedFrom())),
                                lever.by()))
                        .toList(),
                reader);
    }

    /** Whether a workshop has published assumptions to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasAssumptions(Actor actor, UUID initiative, UUID workshop) {
        return !assumptions(actor, initiative, workshop).isEmpty();
    }

    /** One row for each assumption of the gallery; refuses where none is published. */
    @Transactional(readOnly = true)
    public NamedFile assumptions(Actor actor, UUID initiative, UUID workshop, Language reader) {
        return file(
                "manof-assumptions.csv",
                List.of("report.gallery.assumption", "report.gallery.merged"),
                assumptions(actor, initiative, workshop).stream()
                        .map(each -> new Row(List.of(each.text(), String.join(LINES, each.mergedFrom())), each.by()))
                        .toList(),
                reader);
    }

    private record Row(List<String> cells, List<Author> by) {}

    private NamedFile file(String name, List<String> columns, List<Row> rows, Language reader) {
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        var signed = rows.stream().anyMatch(row -> !row.by().isEmpty());
        var header = new ArrayList<>(takeaway.texts(columns, reader));
        if (signed) {
            header.add(takeaway.text("report.gallery.by", reader));
        }
        return NamedFile.csv(
                name,
                Csv.of(
                        header,
                        rows.stream().map(row -> cells(row, signed, reader)).toList()));
    }

    private static List<String> cells(Row row, boolean signed, Language reader) {
        var cells = new ArrayList<>(row.cells());
        if (signed) {
            cells.add(row.by().stream()
                    .map(author -> author.name() + " (" + author.sector().in(reader) + ")")
                    .collect(Collectors.joining(LINES)));
        }
        return List.copyOf(cells);
    }

    private List<GalleryLever> levers(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop, Levers.KIND)
                .map(activity -> levers.picture(activity).levers())
                .orElse(List.of());
    }

    private List<GalleryAssumption> assumptions(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop, Assumptions.KIND)
                .map(activity -> assumptions.picture(activity).gallery())
                .orElse(List.of());
    }

    private Optional<ActivityRef> revealed(Actor actor, UUID initiative, UUID workshop, String kind) {
        return takeaway.activity(actor, initiative, workshop, kind).filter(ActivityRef::revealed);
    }

    private static String components(GalleryLever lever, InitiativePicture brought, Language reader) {
        return lever.components().stream()
                .flatMap(id -> brought.component(id).map(ComponentPicture::text).stream())
                .map(text -> text.in(reader))
                .collect(Collectors.joining(LINES));
    }
}
