package org.manof.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at screens as axe does, and keeps what is serious or critical. */
final class Axe implements Look {
    private static final List<String> GRAVE = List.of("serious", "critical");

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return found;
    }

    @Override
    public void at(String name, Words reader, Page page) {
        // No page of ours has frames, and without the search for them it looks twice as fast.
        for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes()
                        .forEach(node -> found.add(name + ": " + rule.getId() + " " + node.getTarget() + " "
                                + node.getFailureSummary().replace('\n', ' ')));
            }
        }
    }
}
