package org.manof.initiative.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.ui.ConflictBox;
import org.manof.shared.ui.SavingField;

/** Somebody of an initiative's staff at an open editor. */
final class Writer {
    private final BrowserlessUIContext window;

    Writer(BrowserlessUIContext window) {
        this.window = window;
    }

    Writer opens(UUID initiative) {
        window.getUI().navigate("edit/" + initiative);
        window.roundTrip();
        return this;
    }

    boolean isAtTheEditor() {
        return window.getCurrentView() instanceof EditorView;
    }

    /** The texts of one kind of field, in the order of the page. */
    List<String> reads(String field) {
        return fields(field).stream().map(SavingField::typed).toList();
    }

    Writer writes(String field, int at, String text) {
        fields(field).get(at).type(text);
        window.roundTrip();
        return this;
    }

    Writer adds(String field, int at, String text) {
        window.find(AddLine.class).all().stream()
                .filter(line -> line.hasClassName("add-" + field))
                .toList()
                .get(at)
                .type(text);
        window.roundTrip();
        return this;
    }

    Writer turnsTo(Language language) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Language> languages =
                window.find(RadioButtonGroup.class).single();
        languages.setValue(language);
        window.roundTrip();
        return this;
    }

    Writer removes(String field, int at) {
        press(tool("edit.remove", field, at));
        var dialog = window.find(ConfirmDialog.class).single();
        window.test(dialog).confirm();
        window.roundTrip();
        return this;
    }

    Writer movesDown(String field, int at) {
        press(tool("edit.later", field, at));
        return this;
    }

    boolean isAsked() {
        return window.find(ConflictBox.class).exists();
    }

    Writer keepsMine() {
        return chooses(0);
    }

    Writer takesTheirs() {
        return chooses(1);
    }

    String fault(String field, int at) {
        var place = fields(field).get(at);
        var inputs = java.util.stream.Stream.concat(
                window.find(TextArea.class).from(place).all().stream().map(TextArea::getErrorMessage),
                window.find(TextField.class).from(place).all().stream().map(TextField::getErrorMessage));
        return inputs.findFirst().orElseThrow();
    }

    List<String> notices() {
        return window.find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private Writer chooses(int button) {
        press(window.find(Button.class)
                .from(window.find(ConflictBox.class).single())
                .all()
                .get(button));
        return this;
    }

    private void press(Button button) {
        window.test(button).click();
        window.roundTrip();
    }

    /** The tool that stands beside a field. */
    private Button tool(String key, String field, int at) {
        Component place = fields(field).get(at);
        while (!place.hasClassName("entry")) {
            place = place.getParent().orElseThrow();
        }
        return window.find(Button.class).from((Div) place).all().stream()
                .filter(button -> key.equals(button.getElement().getAttribute("data-tool")))
                .findFirst()
                .orElseThrow();
    }

    private List<SavingField> fields(String field) {
        return window.find(SavingField.class).all().stream()
                .filter(place -> place.hasClassName("saving-" + field))
                .toList();
    }
}
