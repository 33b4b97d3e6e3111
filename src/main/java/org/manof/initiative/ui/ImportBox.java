package org.manof.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.manof.initiative.ImportPreview;
import org.manof.initiative.ImportResult;
import org.manof.initiative.Initiatives;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Refusals;

/** Takes the authority's file; says in place what is wrong with it, or what it would become, and stores it when that is agreed to. */
class ImportBox extends Div {
    /** Read one byte further than allowed, and the import itself says that it is too much. */
    private static final int MAX_BYTES = 1024 * 1024;

    private final transient Initiatives initiatives;
    private final transient CurrentActor current;
    private final Upload upload = new Upload(this::receive);
    private final Div outcome = new Div();

    /** {@code nextAction} where nothing else is to be done on the page. */
    ImportBox(Initiatives initiatives, CurrentActor current, boolean nextAction) {
        this.initiatives = initiatives;
        this.current = current;
        addClassName("import-box");
        outcome.getElement().setAttribute("aria-live", "polite");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".json");
        upload.setI18n(new ImportTexts(this::getTranslation).upload(MAX_BYTES / 1024));
        upload.setUploadButton(button(nextAction));
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        var hint = new Paragraph(getTranslation("import.hint", MAX_BYTES / 1024));
        hint.addClassNames("muted", "small");
        add(upload, hint, outcome);
    }

    private Button button(boolean nextAction) {
        var button = new Button(getTranslation("import.choose"), VaadinIcon.UPLOAD_ALT.create());
        if (nextAction) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void receive(UploadEvent event) throws IOException {
        var content = event.getInputStream().readNBytes(MAX_BYTES + 1);
        event.getUI().access(() -> take(content));
    }

    /** Shows what {@code content} would become; nothing is stored yet. */
    void take(byte[] content) {
        upload.clearFileList();
        outcome.removeAll();
        Refusals.guard(this, () -> {
            switch (initiatives.preview(actor(), content)) {
                case ImportPreview.Problems problems -> show(new ProblemList(problems.list()));
                case ImportPreview.Ready ready ->
                    show(new PreviewCard(ready, () -> store(content), outcome::removeAll));
            }
        });
    }

    /** The file is read again: what was shown was only a promise. */
    private void store(byte[] content) {
        Refusals.guard(this, () -> {
            switch (initiatives.importFile(actor(), content)) {
                case ImportResult.Imported done -> InitiativeNavigation.toInitiative(done.initiative());
                case ImportResult.Problems problems -> {
                    outcome.removeAll();
                    show(new ProblemList(problems.list()));
                }
            }
        });
    }

    private void show(Div shown) {
        outcome.add(shown);
        shown.scrollIntoView();
    }

    private void say(String sentence) {
        upload.clearFileList();
        outcome.removeAll();
        var notice = new Paragraph(sentence);
        notice.addClassNames("notice", "bad");
        outcome.add(notice);
    }

    private Actor.Staff actor() {
        return current.staff().orElseThrow(Refusal::notAllowed);
    }
}
