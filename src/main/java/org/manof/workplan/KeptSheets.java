package org.manof.workplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.shared.LocalizedColumns;
import org.manof.workplan.VersionRows.VersionRow;

/** A plan's table as rows of a version, and back. */
final class KeptSheets {
    private KeptSheets() {}

    /** A row of the mission, with the story of its lever. */
    static VersionRow row(PlanVersion.Listed version, int position, PlanGroup group, PlanLine line, String story) {
        return row(version, position, group, null, line, story);
    }

    /** A row of the partnership. */
    static VersionRow row(PlanVersion.Listed version, int position, Strand strand, PlanLine line) {
        return row(version, position, null, strand, line, "");
    }

    private static VersionRow row(
            PlanVersion.Listed version,
            int position,
            @Nullable PlanGroup group,
            @Nullable Strand strand,
            PlanLine line,
            String story) {
        return new VersionRow(
                version.id(),
                position,
                line.id(),
                group == null ? null : group.lever(),
                group == null ? null : group.goal(),
                group == null ? "" : LocalizedColumns.toJson(group.goalText()),
                group == null ? "" : group.title(),
                strand,
                line.action(),
                LocalizedColumns.toJson(line.body().name()),
                line.year(),
                line.budget(),
                line.responsible(),
                story,
                Beside.of(line).toJson());
    }

    /** The table that the rows were made of. */
    static PlanSheet sheet(List<VersionRow> rows) {
        var byLever = rows.stream()
                .filter(row -> row.strand() == null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.leverId()), LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<PlanGroup>();
        byLever.forEach((lever, own) -> {
            var first = own.getFirst();
            groups.add(new PlanGroup(
                    lever,
                    first.lever(),
                    Objects.requireNonNull(first.goalId()),
                    LocalizedColumns.fromJson(first.goal()),
                    RowStory.fromJson(first.story()).chosen(),
                    own.stream().map(KeptSheets::line).toList()));
        });
        return new PlanSheet(groups, strands(rows));
    }

    private static List<StrandGroup> strands(List<VersionRow> rows) {
        var strands = new ArrayList<StrandGroup>();
        for (var strand : Strand.values()) {
            var own = rows.stream().filter(row -> row.strand() == strand).toList();
            if (!own.isEmpty()) {
                strands.add(new StrandGroup(
                        strand, own.stream().map(KeptSheets::line).toList()));
            }
        }
        return strands;
    }

    private static PlanLine line(VersionRow row) {
        var beside = Beside.fromJson(row.beside());
        return new PlanLine(
                row.rowId(),
                row.action(),
                new Body(null, LocalizedColumns.fromJson(row.body())),
                row.planYear(),
                row.budget(),
                row.responsible(),
                false,
                beside.detailed(),
                beside.details(),
                beside.waived(),
                beside.carriedFrom());
    }
}
