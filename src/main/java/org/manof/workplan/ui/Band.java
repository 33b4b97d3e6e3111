package org.manof.workplan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.manof.workplan.Side;
import org.manof.workplan.Strand;
import org.manof.workplan.StrandGroup;

/**
 * Rows under one heading.
 *
 * @param key tells it from the others of its table
 * @param goal what is said above it where it differs from the heading before; empty where nothing is
 * @param label the bundle key of what kind of heading it is
 * @param title the heading, in the reader's language
 * @param group the lever whose rows these are; null where they are of several or of none
 * @param strand the strand whose rows these are; null likewise
 * @param rows all of them
 * @param shown those of them on this page
 */
record Band(
        String key,
        String goal,
        String label,
        String title,
        @Nullable PlanGroup group,
        @Nullable Strand strand,
        List<Placed> rows,
        List<Placed> shown) {
    Band {
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    static Band of(PlanGroup group, Language reader) {
        return new Band(
                group.lever().toString(),
                group.goalText().in(reader),
                "plan.lever",
                group.title(),
                group,
                null,
                place(group.rows(), group, null),
                List.of());
    }

    static Band of(StrandGroup group) {
        return new Band(
                group.strand().name(),
                "",
                "plan.strand",
                Words.said("plan.strand." + group.strand()),
                null,
                group.strand(),
                place(group.rows(), null, group.strand()),
                List.of());
    }

    /** One side of the plan as it is written. */
    static List<Band> of(PlanSheet sheet, Side side, Language reader) {
        return side == Side.MISSION
                ? sheet.groups().stream().map(group -> of(group, reader)).toList()
                : sheet.strands().stream().map(Band::of).toList();
    }

    /** Both sides to be read whole: rows that {@code fit}; of the partnership only strands that have some. */
    static List<Band> toRead(PlanSheet sheet, Language reader, Predicate<PlanLine> fit) {
        return Stream.of(Side.values())
                .flatMap(side -> of(sheet, side, reader).stream())
                .map(band -> band.only(row -> !row.line().removed() && fit.test(row.line())))
                .map(band -> band.showing(band.rows()))
                .filter(band -> band.group() != null || !band.rows().isEmpty())
                .toList();
    }

    Band only(Predicate<Placed> fit) {
        return with(rows.stream().filter(fit).toList(), shown);
    }

    Band showing(List<Placed> page) {
        return with(rows, page);
    }

    /** Whether its rows are of several levers or strands, so that each says where it belongs. */
    boolean mixed() {
        return group == null && strand == null;
    }

    /** What it costs, as far as it is known; null where nobody has said anything. */
    @Nullable
    Long sum() {
        var known = new ArrayList<Long>();
        rows.stream()
                .map(Placed::line)
                .filter(line -> !line.removed())
                .map(PlanLine::budget)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return known.isEmpty()
                ? null
                : known.stream().mapToLong(Long::longValue).sum();
    }

    private Band with(List<Placed> all, List<Placed> page) {
        return new Band(key, goal, label, title, group, strand, all, page);
    }

    private static List<Placed> place(List<PlanLine> rows, @Nullable PlanGroup group, @Nullable Strand strand) {
        return rows.stream().map(line -> new Placed(line, group, strand)).toList();
    }
}
