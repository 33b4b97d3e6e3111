package org.manof.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.UUID;
import org.manof.initiative.PassingInitiatives;
import org.manof.report.PlanFiles;
import org.manof.security.Actor;
import org.manof.shared.NamedFile;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Languages;
import org.manof.workplan.ui.PlanExport;

/** Puts the plan's file beside the plan. */
@org.springframework.stereotype.Component
class PlanDownloads implements PlanExport {
    private final PlanFiles files;
    private final PassingInitiatives passing;

    PlanDownloads(PlanFiles files, PassingInitiatives passing) {
        this.files = files;
        this.passing = passing;
    }

    @Override
    public Component draft(Actor.Staff actor, UUID initiative) {
        var reader = Languages.current();
        return link(initiative, () -> files.draft(actor, initiative, reader));
    }

    @Override
    public Component version(Actor.Staff actor, UUID initiative, int number) {
        var reader = Languages.current();
        return link(initiative, () -> files.version(actor, initiative, number, reader));
    }

    /** What would look like the real plan does not leave a rehearsal. */
    private Component link(UUID initiative, SerializableSupplier<NamedFile> file) {
        return passing.is(initiative)
                ? new Span(UI.getCurrentOrThrow().getTranslation("rehearsal.noFiles"))
                : Download.link(text(), file);
    }

    private static String text() {
        return UI.getCurrentOrThrow().getTranslation("report.csv");
    }
}
