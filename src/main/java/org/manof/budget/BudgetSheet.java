package org.manof.budget;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.manof.shared.Language;
import org.manof.shared.Localized;

/**
 * The whole budget, lever by lever in the order of the plan, and then the strands of the partnership. Every sum is exact to the shekel, and the shares of a kind add up to
 * {@link #total}. Money counts in the year in which it comes; what an action needs, and lacks, in the year in which it is planned.
 */
public record BudgetSheet(List<BudgetGroup> groups) {
    public BudgetSheet {
        groups = List.copyOf(groups);
    }

    public List<BudgetedAction> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public Sums total() {
        return groups.stream().map(BudgetGroup::sums).reduce(Sums.NONE, Sums::plus);
    }

    public List<Share> byLever() {
        return groups.stream()
                .map(group -> new Share(group.id().toString(), group.title(), group.sums()))
                .toList();
    }

    public List<Share> byGoal() {
        return shares(groups.stream().map(group -> new Share(group.goal().toString(), group.goalText(), group.sums())));
    }

    /** The years in which something is needed or comes, the first one first. */
    public List<Share> byYear() {
        return shares(rows().stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(year(row.action().year(), row.sums().wanting())),
                                row.lines().stream().map(line -> year(line.year(), Sums.of(line))))))
                .stream()
                .sorted(Comparator.comparing(Share::key))
                .toList();
    }

    /** Who brings the money, most first; nobody can say of what is missing who lacks it. */
    public List<Share> byFunder() {
        return byMoney(line -> {
            var funder = line.funder();
            var key = funder.stakeholder() == null ? funder.in(Language.HE) : id(funder.stakeholder());
            return new Share(key, funder.name(), Sums.of(line));
        });
    }

    /** The sectors of the funders, most first; the name is the sector's code, empty where none is known. */
    public List<Share> bySector() {
        return byMoney(line -> new Share(line.sector(), named(line.sector()), Sums.of(line)));
    }

    private List<Share> byMoney(Function<BudgetLine, Share> share) {
        return shares(rows().stream().flatMap(row -> row.lines().stream()).map(share)).stream()
                .sorted(Comparator.comparing(each -> -each.sums().spokenOf()))
                .toList();
    }

    private static Share year(int year, Sums sums) {
        return new Share(String.valueOf(year), named(String.valueOf(year)), sums);
    }

    /** Behind a mark that no text of people's has, so that a name is never taken for an id. */
    private static String id(UUID stakeholder) {
        return "\n" + stakeholder;
    }

    private static Localized named(String text) {
        return text.isEmpty() ? new Localized(Map.of()) : Localized.of(Language.HE, text);
    }

    private static List<Share> shares(Stream<Share> parts) {
        var all = new LinkedHashMap<String, Share>();
        parts.forEach(part -> all.merge(
                part.key(),
                part,
                (one, other) -> new Share(one.key(), one.name(), one.sums().plus(other.sums()))));
        return List.copyOf(all.values());
    }
}
