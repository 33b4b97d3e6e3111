package org.manof.report.ui;

import java.util.UUID;
import org.manof.evaluation.MilestoneCalendar;
import org.manof.report.BudgetFiles;
import org.manof.report.EvaluationFiles;
import org.manof.report.ModelFiles;
import org.manof.report.PartnersFiles;
import org.manof.report.ProgrammeFiles;
import org.manof.report.RecruitmentFiles;
import org.manof.security.Actor;
import org.manof.shared.ui.Languages;

/** The files of an initiative that belong to none of its workshops alone. */
@org.springframework.stereotype.Component
record OfInitiative(
        ProgrammeFiles programmes,
        PartnersFiles partners,
        ModelFiles model,
        RecruitmentFiles recruitment,
        BudgetFiles budgets,
        EvaluationFiles evaluations,
        MilestoneCalendar milestones) {

    /** Adds a link to each file that there is, for staff of the initiative. */
    void addTo(FileLinks list, Actor.Staff actor, UUID initiative) {
        var reader = Languages.current();
        if (programmes.hasProgrammes(actor, initiative)) {
            list.add("report.programmes", "", () -> programmes.programmes(actor, initiative, reader));
        }
        if (partners.hasPartners(actor, initiative)) {
            list.add("report.partners", "", () -> partners.partners(actor, initiative, reader));
            list.add("report.partners.contacts", "", () -> partners.withContacts(actor, initiative, reader));
        }
        if (model.hasModel(actor, initiative)) {
            list.add("report.model", "", () -> model.model(actor, initiative, reader));
        }
        if (recruitment.hasAny(actor, initiative)) {
            list.add("report.recruitment", "", () -> recruitment.recruitment(actor, initiative, reader));
        }
        list.add("report.budget", "", () -> budgets.budget(actor, initiative, reader));
        list.add("report.evaluation", "", () -> evaluations.measures(actor, initiative, reader));
        list.add("report.milestones", "", () -> milestones.file(actor, initiative, reader));
    }
}
