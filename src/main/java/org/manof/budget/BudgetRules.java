package org.manof.budget;

import java.util.List;
import java.util.stream.Stream;
import org.manof.shared.Refusal;
import org.manof.shared.Shekels;
import org.manof.shared.Text;

/** What may stand in a line. */
final class BudgetRules {
    static final int FUNDER = 80;
    static final int NOTE = 300;

    private BudgetRules() {}

    /** Whole shekels from 1 to {@link Shekels#MOST}; refuses nothing, none, and what is no amount. */
    static long amount(String typed) {
        var shekels = Shekels.parse(typed);
        if (shekels == null || shekels == 0) {
            throw Refusal.of("refusal.budget.amount");
        }
        return shekels;
    }

    static MoneySource source(String name) {
        return constant(MoneySource.values(), name);
    }

    static MoneyState state(String name) {
        return constant(MoneyState.values(), name);
    }

    static String note(String typed) {
        return Text.limited(typed, NOTE);
    }

    static int year(String typed, List<Integer> years) {
        return years.stream()
                .filter(year -> year.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "refusal.plan.year",
                        years.getFirst().toString(),
                        years.getLast().toString()));
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
