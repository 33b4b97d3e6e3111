package org.manof.workplan.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.manof.shared.Language;
import org.manof.workplan.PlanSheet;
import org.manof.workplan.Side;

/**
 * What somebody has asked to see of the plan, page by page. A row that is on the screen stays where it is while it is written in, though
 * it no longer fits: rows are arranged anew when something else is asked for.
 */
final class PlanLook {
    /** So many rows are on the screen at once: what is typed in them is quick, however long the plan is. */
    static final int PAGE = 30;

    private final Language reader;
    private final Map<UUID, String> arranged = new LinkedHashMap<>();
    private final Set<UUID> pinned = new HashSet<>();
    private Side side = Side.MISSION;
    private PlanFilter filter = PlanFilter.ALL;
    private Grouping grouping = Grouping.LEVER;
    private Sorting sorting = Sorting.WRITTEN;
    private int page;

    PlanLook(Language reader) {
        this.reader = reader;
    }

    /**
     * What is on the screen.
     *
     * @param rows how many rows fit, on all pages
     * @param first the number of the first row of this page, from 1
     */
    record Page(List<Band> bands, int page, int pages, int rows, int first, int last) {}

    Side side() {
        return side;
    }

    /** Turns to a side: everything of it, as it is written. */
    void turn(Side other) {
        side = other;
        ask(PlanFilter.ALL, Grouping.LEVER, Sorting.WRITTEN);
    }

    void ask(PlanFilter wanted, Grouping groups, Sorting order) {
        filter = wanted;
        grouping = groups;
        sorting = order;
        goTo(0);
        arranged.clear();
    }

    void goTo(int other) {
        page = other;
        pinned.clear();
    }

    /** Keeps a row on this page that has just been added. */
    void pin(UUID row) {
        pinned.add(row);
    }

    /** Whether everything of the side is there as it is written. */
    boolean plain() {
        return filter.equals(PlanFilter.ALL) && grouping == Grouping.LEVER && sorting == Sorting.WRITTEN;
    }

    /** The page as the plan stands, of the rows that are {@code present}. */
    Page page(PlanSheet sheet, Predicate<Placed> present) {
        var written = Band.of(sheet, side, reader).stream()
                .map(band -> band.only(present))
                .toList();
        var bands = plain() ? written : arrange(written);
        var rows = bands.stream().mapToInt(band -> band.rows().size()).sum();
        var pages = Math.max(1, (rows + PAGE - 1) / PAGE);
        page = Math.clamp(page, 0, pages - 1);
        return new Page(
                cut(bands, page == pages - 1),
                page,
                pages,
                rows,
                Math.min(rows, page * PAGE + 1),
                Math.min(rows, (page + 1) * PAGE));
    }

    private List<Band> arrange(List<Band> written) {
        var present = written.stream()
                .flatMap(band -> band.rows().stream())
                .collect(Collectors.toMap(Placed::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        arranged.keySet().retainAll(present.keySet());
        present.values().stream()
                .filter(row -> !arranged.containsKey(row.id()) && filter.matches(row, reader))
                .sorted(headings().thenComparing(sorting.by(reader)))
                .forEach(row -> arranged.put(row.id(), key(row)));
        var byKey = new LinkedHashMap<String, List<Placed>>();
        arranged.forEach((id, key) ->
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(Objects.requireNonNull(present.get(id))));
        var bands = new ArrayList<Band>();
        byKey.forEach((key, rows) -> bands.add(band(key, rows)));
        return bands;
    }

    /** Levers, goals and strands stand as they are written. */
    private Comparator<Placed> headings() {
        return switch (grouping) {
            case YEAR -> Sorting.YEAR.by(reader);
            case BODY -> Sorting.BODY.by(reader);
            case LEVER, GOAL -> Comparator.comparing(_ -> 0);
        };
    }

    private String key(Placed row) {
        return switch (grouping) {
            case YEAR -> "year " + row.line().year();
            case BODY -> "body " + row.body(reader);
            case GOAL -> String.valueOf(row.goal() == null ? row.strand() : row.goal());
            case LEVER -> String.valueOf(row.lever() == null ? row.strand() : row.lever());
        };
    }

    private Band band(String key, List<Placed> rows) {
        var first = rows.getFirst();
        var group = first.group();
        var strand = first.strand();
        return switch (grouping) {
            case YEAR -> new Band(key, "", "plan.year", year(first), null, null, rows, List.of());
            case BODY -> new Band(key, "", "plan.body", body(first), null, null, rows, List.of());
            case GOAL, LEVER -> {
                if (group == null) {
                    var title = Words.said("plan.strand." + strand);
                    yield new Band(key, "", "plan.strand", title, null, strand, rows, List.of());
                }
                var goal = group.goalText().in(reader);
                yield grouping == Grouping.GOAL
                        ? new Band(key, "", "plan.goal", goal, null, null, rows, List.of())
                        : new Band(key, goal, "plan.lever", group.title(), group, null, rows, List.of());
            }
        };
    }

    private static String year(Placed row) {
        var key = row.line().detailed() ? "plan.detailed" : "plan.outline";
        return row.line().year() + " · " + Words.said(key);
    }

    private String body(Placed row) {
        var body = row.body(reader);
        return body.isEmpty() ? Words.said("plan.nobody") : body;
    }

    /** The headings of which something is on the page; one without rows stands where its rows would. */
    private List<Band> cut(List<Band> bands, boolean last) {
        var from = page * PAGE;
        var to = from + PAGE;
        var page = new ArrayList<Band>();
        var at = 0;
        for (var band : bands) {
            var begin = at;
            at += band.rows().size();
            var here = band.rows().isEmpty() ? begin >= from && (begin < to || last) : begin < to && at > from;
            if (here) {
                var shown = new ArrayList<Placed>();
                for (var index = 0; index < band.rows().size(); index++) {
                    var row = band.rows().get(index);
                    if (begin + index >= from && begin + index < to || pinned.contains(row.id())) {
                        shown.add(row);
                    }
                }
                page.add(band.showing(shown));
            }
        }
        return page;
    }
}
