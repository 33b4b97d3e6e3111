package org.manof.initiative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.table.Line;
import org.manof.initiative.table.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a table the tree that a JSON file is, row by row, so that one set of rules checks all kinds of files. */
final class SheetTree {
    private static final Set<SheetKind> ONCE = EnumSet.of(
            SheetKind.AUTHORITY, SheetKind.FIELD, SheetKind.MISSION, SheetKind.FIRST_YEAR, SheetKind.HORIZON);

    private final SheetHead head;
    private final SheetWords words;
    private final Spots spots = new Spots();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<SheetKind, Integer> met = new EnumMap<>(SheetKind.class);
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode circles = root.putObject("circles");
    private final ArrayNode sectors = root.putArray("sectors");
    private final ArrayNode barriers = root.putArray("barriers");
    private final ArrayNode stakeholders = root.putArray("stakeholders");
    private @Nullable ObjectNode barrier;

    private SheetTree(SheetHead head, SheetWords words) {
        this.head = head;
        this.words = words;
        root.putArray("programmes");
    }

    /** Reads and checks a table below its header. */
    static ImportFile read(Table table, SheetHead head, SheetWords words) {
        var tree = new SheetTree(head, words);
        table.lines().stream().filter(line -> line.number() > head.row()).forEach(tree::take);
        tree.nameSectors();
        return tree.checked();
    }

    private ImportFile checked() {
        for (var kind : SheetKind.values()) {
            if (!kind.path().isEmpty() && !met.containsKey(kind)) {
                problems.add(new ImportProblem(SheetWords.key(kind), null, "import.noRow", List.of()));
            }
        }
        var whole = ImportFile.check(root, root.toString(), problems);
        return whole instanceof ImportFile.Faulty(var found) ? new ImportFile.Faulty(told(found)) : whole;
    }

    /**
     * In the table's order and words. What is missing altogether is told once, and of a cell that cannot be read nothing more is said.
     */
    private List<ImportProblem> told(List<ImportProblem> found) {
        var unread = problems.stream()
                .filter(problem -> problem.key().equals("import.formula"))
                .map(ImportProblem::at)
                .toList();
        return spots.found(found).stream()
                .filter(problem -> problem.at() != null || problem.path().startsWith("sheet."))
                .filter(problem -> problem.key().equals("import.formula") || !unread.contains(problem.at()))
                .map(SheetTree::inWords)
                .sorted(Comparator.comparingInt((ImportProblem problem) -> rank(problem, true))
                        .thenComparingInt(problem -> rank(problem, false)))
                .toList();
    }

    private static int rank(ImportProblem problem, boolean byRow) {
        var at = problem.at();
        return at == null ? 0 : byRow ? at.row() : at.column();
    }

    private static ImportProblem inWords(ImportProblem problem) {
        if (!problem.key().equals("import.emptyList")) {
            return problem;
        }
        var key = problem.path().endsWith(".components") ? "import.noComponents" : "import.noGoals";
        return new ImportProblem(problem.path(), problem.at(), key, problem.args());
    }

    private void take(Line line) {
        for (var column : head.columns().entrySet()) {
            if (line.cell(column.getValue()).wrong()) {
                fault(head.spot(line, column.getKey()), "import.formula");
            }
        }
        var row = new SheetRow(head, line, spots);
        var word = row.text(SheetColumn.KIND);
        words.kind(word)
                .ifPresentOrElse(
                        kind -> take(kind, row, line), () -> fault(row.spot(SheetColumn.KIND), "import.kind", word));
    }

    private void take(SheetKind kind, SheetRow row, Line line) {
        var before = met.putIfAbsent(kind, line.number());
        if (before != null && ONCE.contains(kind)) {
            fault(row.spot(SheetColumn.KIND), "import.again", before);
            return;
        }
        switch (kind) {
            case AUTHORITY, MISSION -> root.set(kind.path(), row.words(kind.path()));
            case FIELD -> root.set(kind.path(), row.anyWords(kind.path()));
            case FIRST_YEAR, HORIZON -> root.set(kind.path(), row.number(SheetColumn.NUMBER, kind.path()));
            case CIRCLE -> circle(row);
            case SECTOR -> sector(row);
            case BARRIER -> barrier(row);
            case COMPONENT, GOAL, LEVER -> ofBarrier(kind, row);
            case STAKEHOLDER -> stakeholder(row);
        }
    }

    private void circle(SheetRow row) {
        var word = row.text(SheetColumn.CODE);
        words.circle(word)
                .ifPresentOrElse(
                        circle -> circles.set(circle, row.words("circles." + circle)),
                        () -> fault(row.spot(SheetColumn.CODE), "import.circle", word));
    }

    private void sector(SheetRow row) {
        spots.put("sectors", row.spot(SheetColumn.KIND));
        var path = "sectors[" + sectors.size() + "]";
        var sector = row.words(path);
        if (row.text(SheetColumn.CODE).isEmpty()) {
            sector.put("key", "sector-" + (sectors.size() + 1));
        } else {
            sector.set("key", row.text(SheetColumn.CODE, path + ".key"));
        }
        sectors.add(sector);
    }

    private void barrier(SheetRow row) {
        spots.put("barriers", row.spot(SheetColumn.KIND));
        var path = "barriers[" + barriers.size() + "]";
        var next = JsonNodeFactory.instance.objectNode();
        spots.put(path, row.spot(SheetColumn.KIND));
        next.set("title", row.words(path + ".title"));
        next.putArray("components");
        next.putArray("goals");
        barriers.add(next);
        barrier = next;
    }

    private void ofBarrier(SheetKind kind, SheetRow row) {
        var above = barrier;
        if (above == null) {
            fault(row.spot(SheetColumn.KIND), "import.noBarrier");
            return;
        }
        var path = "barriers[" + (barriers.size() - 1) + "]";
        switch (kind) {
            case COMPONENT -> {
                var list = above.withArray("components");
                list.add(row.words(path + ".components[" + list.size() + "]"));
            }
            case GOAL -> {
                var list = above.withArray("goals");
                list.add(goal(row, path + ".goals[" + list.size() + "]"));
            }
            default -> above.set("lever", row.words(path + ".lever"));
        }
    }

    private static ObjectNode goal(SheetRow row, String path) {
        var goal = row.words(path);
        if (!row.text(SheetColumn.NUMBER).isEmpty()) {
            goal.set("target", row.number(SheetColumn.NUMBER, path + ".target"));
        }
        if (!row.text(SheetColumn.UNIT).isEmpty()) {
            goal.set("unit", row.text(SheetColumn.UNIT, path + ".unit"));
        }
        return goal;
    }

    private void stakeholder(SheetRow row) {
        spots.put("stakeholders", row.spot(SheetColumn.KIND));
        var path = "stakeholders[" + stakeholders.size() + "]";
        var stakeholder = JsonNodeFactory.instance.objectNode();
        stakeholder.set("name", row.words(path + ".name"));
        stakeholder.set("sector", row.text(SheetColumn.SECTOR, path + ".sector"));
        spots.put(path + ".level", row.spot(SheetColumn.LEVEL));
        stakeholder.put("level", words.level(row.text(SheetColumn.LEVEL)));
        stakeholders.add(stakeholder);
    }

    /** People write a sector's name where a file has its code; the sectors may stand anywhere in the table. */
    private void nameSectors() {
        for (var each : stakeholders) {
            var written = each.path("sector").asString();
            for (var sector : sectors) {
                if (sector.values().stream().anyMatch(word -> word.asString().equalsIgnoreCase(written))) {
                    ((ObjectNode) each).set("sector", sector.path("key"));
                }
            }
        }
    }

    private void fault(ImportProblem.Spot spot, String key, Object... args) {
        if (problems.size() < ImportProblem.MOST) {
            problems.add(new ImportProblem("", spot, key, List.of(args)));
        }
    }
}
