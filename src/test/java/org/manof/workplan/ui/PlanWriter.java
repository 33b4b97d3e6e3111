package org.manof.workplan.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.manof.shared.ui.ConflictBox;

/** A facilitator or coordinator at the plan. Rows count from 0. */
final class PlanWriter {
    private final BrowserlessUIContext window;

    /** With push, as in a browser: the live line draws to nobody else. */
    PlanWriter(BrowserlessUIContext window) {
        this.window = window;
        window.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        window.getUI().getInternals().setPushConnection(new Wire());
    }

    PlanWriter opens(UUID initiative) {
        window.getUI().navigate("plan/" + initiative);
        window.roundTrip();
        return this;
    }

    /** Leaves the page, as a browser does. */
    void goes() {
        window.activate();
        window.getUI().removeAll();
        window.roundTrip();
    }

    /** Writes an action and leaves the cell. */
    PlanWriter writes(int row, String action) {
        enters(row);
        types(row, action);
        return leaves(row);
    }

    PlanWriter enters(int row) {
        window.activate();
        ComponentUtil.fireEvent(action(row), new FocusEvent<>(action(row), true));
        return this;
    }

    PlanWriter types(int row, String text) {
        window.activate();
        window.test(action(row)).setValue(text);
        window.roundTrip();
        return this;
    }

    PlanWriter leaves(int row) {
        window.activate();
        ComponentUtil.fireEvent(action(row), new BlurEvent<>(action(row), true));
        window.roundTrip();
        return this;
    }

    PlanWriter budgets(int row, String typed) {
        return fills(() -> budget(row), typed);
    }

    PlanWriter names(int row, String body) {
        return fills(() -> body(row), body);
    }

    /** Types into the field with this label. */
    PlanWriter says(String label, String text) {
        return fills(() -> window.find(TextField.class).withLabel(label).single(), text);
    }

    List<String> bodiesOffered(int row) {
        window.activate();
        ComponentUtil.fireEvent(body(row), new FocusEvent<>(body(row), true, false));
        return body(row)
                .getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    PlanWriter presses(String text) {
        window.activate();
        window.test(button(text)).click();
        window.roundTrip();
        return this;
    }

    PlanWriter pressesAt(int row, String label) {
        window.activate();
        var found = window.find(Button.class).from(row(row)).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                .findFirst()
                .orElseThrow();
        window.test(found).click();
        window.roundTrip();
        return this;
    }

    @SuppressWarnings("unchecked")
    PlanWriter looksAt(int version) {
        window.activate();
        ((Select<Integer>) window.find(Select.class)
                        .from(window.find(PlanBar.class).single())
                        .single())
                .setValue(version);
        window.roundTrip();
        return this;
    }

    /** Lets what others did arrive. */
    PlanWriter waits() {
        window.activate();
        window.roundTrip();
        return this;
    }

    String actionAt(int row) {
        window.activate();
        return action(row).getValue();
    }

    String budgetAt(int row) {
        window.activate();
        return budget(row).getValue();
    }

    String bodyAt(int row) {
        window.activate();
        return body(row).getValue();
    }

    /** What is said under the budget. */
    String faultAt(int row) {
        window.activate();
        return budget(row).isInvalid() ? budget(row).getErrorMessage() : "";
    }

    boolean isAsked() {
        window.activate();
        return window.find(ConflictBox.class).exists();
    }

    String question() {
        window.activate();
        return words(window.find(ConflictBox.class).single());
    }

    int rows() {
        window.activate();
        return window.find(EditRow.class).all().size();
    }

    boolean mayWrite() {
        window.activate();
        return window.find(TextArea.class).exists()
                || window.find(EditRow.class).exists();
    }

    boolean has(String button) {
        window.activate();
        return window.find(Button.class).all().stream().anyMatch(each -> button.equals(each.getText()));
    }

    String page() {
        window.activate();
        return words((Component) window.getCurrentView());
    }

    String story() {
        window.activate();
        return words(window.find(StoryPanel.class).single());
    }

    List<String> files() {
        window.activate();
        return window.find(Anchor.class).from(window.find(PlanBar.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private PlanWriter fills(Supplier<TextField> field, String text) {
        window.activate();
        window.test(field.get()).setValue(text);
        window.roundTrip();
        return this;
    }

    private EditRow row(int row) {
        return window.find(EditRow.class).all().get(row);
    }

    private TextArea action(int row) {
        return window.find(TextArea.class).from(row(row)).single();
    }

    private TextField budget(int row) {
        return window.find(TextField.class).from(row(row)).all().get(1);
    }

    private TextField body(int row) {
        return window.find(TextField.class).from(row(row)).all().getFirst();
    }

    private Button button(String text) {
        return window.find(Button.class).all().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    static String words(Component component) {
        return texts(component.getElement()).reduce("", String::concat);
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(PlanWriter::texts);
    }
}
