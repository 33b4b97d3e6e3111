package org.manof.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.manof.evaluation.MilestoneCalendar;
import org.manof.report.BudgetFiles;
import org.manof.report.EvaluationFiles;
import org.manof.security.Actor;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Languages;

/** The files of an initiative that belong to none of its workshops alone. */
@org.springframework.stereotype.Component
record MoneyAndMeasures(BudgetFiles budgets, EvaluationFiles evaluations, MilestoneCalendar milestones) {
    /** A link to each, for staff of the initiative. */
    List<Anchor> links(Component place, Actor.Staff actor, UUID initiative) {
        var reader = Languages.current();
        return List.of(
                Download.link(place.getTranslation("report.budget"), () -> budgets.budget(actor, initiative, reader)),
                Download.link(
                        place.getTranslation("report.evaluation"),
                        () -> evaluations.measures(actor, initiative, reader)),
                Download.link(
                        place.getTranslation("report.milestones"), () -> milestones.file(actor, initiative, reader)));
    }
}
