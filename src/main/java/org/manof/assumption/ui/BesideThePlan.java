package org.manof.assumption.ui;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.UUID;
import org.manof.assumption.AssumptionDecisions;
import org.manof.assumption.DecidedAssumption;
import org.manof.assumption.Verdict;
import org.manof.security.Actor;
import org.manof.workplan.ui.PlanSide;
import org.springframework.stereotype.Component;

/** What the plan rests on, to be read while it is written. */
@Component
class BesideThePlan implements PlanSide {
    private final AssumptionDecisions decisions;

    BesideThePlan(AssumptionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Panel panel(Actor.Staff actor, UUID initiative) {
        return new Beside(() -> decisions.of(actor, initiative));
    }

    private interface Source {
        List<DecidedAssumption> read();
    }

    private static final class Beside extends Details implements Panel {
        private final transient Source source;
        private final DecidedList list = new DecidedList();
        private List<DecidedAssumption> shown = List.of();

        Beside(Source source) {
            this.source = source;
            addClassName("assumption-beside");
            setOpened(true);
            add(list);
            setVisible(false);
        }

        @Override
        public void refresh() {
            var decided = source.read();
            if (!decided.equals(shown)) {
                shown = decided;
                list.show(decided);
                setSummaryText(getTranslation("assumption.beside", count(Verdict.STANDS), count(Verdict.OPEN)));
                setVisible(!decided.isEmpty());
            }
        }

        private long count(Verdict verdict) {
            return shown.stream()
                    .filter(each -> each.decision().verdict() == verdict)
                    .count();
        }
    }
}
