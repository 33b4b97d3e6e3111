package org.manof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe looks at every screen of a workshop. */
@Tag("browser")
@Order(1)
class AccessibleTest implements Look {
    private static final List<String> GRAVE = List.of("serious", "critical");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private final List<String> found = new ArrayList<>();

    @Test
    void noScreenHasASeriousOrCriticalViolation() {
        Tour.walk(STAGE, this, List.of(Words.HE));
        AssumptionsTour.walk(STAGE, this, List.of(Words.HE));
        assertThat(found).isEmpty();
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
