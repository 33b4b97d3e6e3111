package org.manof.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.manof.report.PlanFiles;
import org.manof.security.Actor;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Languages;
import org.manof.workplan.ui.PlanExport;

/** Puts the plan's file beside the plan. */
@org.springframework.stereotype.Component
class PlanDownloads implements PlanExport {
    private final PlanFiles files;

    PlanDownloads(PlanFiles files) {
        this.files = files;
    }

    @Override
    public Component draft(Actor.Staff actor, UUID initiative) {
        var reader = Languages.current();
        return Download.link(text(), () -> files.draft(actor, initiative, reader));
    }

    @Override
    public Component version(Actor.Staff actor, UUID initiative, int number) {
        var reader = Languages.current();
        return Download.link(text(), () -> files.version(actor, initiative, number, reader));
    }

    private static String text() {
        return UI.getCurrentOrThrow().getTranslation("report.csv");
    }
}
