package org.manof.workplan.ui;

import org.manof.security.Accounts;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanVersions;
import org.manof.workplan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the screens of the plan call. */
@Component
record PlanRoom(
        Plans plans,
        PlanEditing editing,
        PlanVersions versions,
        Accounts accounts,
        ObjectProvider<PlanExport> exports,
        ObjectProvider<PlanSide> sides) {}
