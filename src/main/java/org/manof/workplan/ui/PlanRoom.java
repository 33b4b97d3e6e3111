package org.manof.workplan.ui;

import org.manof.security.Accounts;
import org.manof.workplan.PlanBulk;
import org.manof.workplan.PlanCarrying;
import org.manof.workplan.PlanDetails;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanUndo;
import org.manof.workplan.PlanVersions;
import org.manof.workplan.PlanWaivers;
import org.manof.workplan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the screens of the plan call. */
@Component
record PlanRoom(
        Plans plans,
        PlanEditing editing,
        PlanDetails details,
        PlanWaivers waivers,
        PlanCarrying carrying,
        PlanBulk bulk,
        PlanUndo undo,
        PlanVersions versions,
        Accounts accounts,
        ObjectProvider<PlanExport> exports,
        ObjectProvider<PlanSide> sides) {}
