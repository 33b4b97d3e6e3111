package org.manof.lever.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.lever.Gathering;
import org.manof.security.Actor;
import org.manof.workshop.Face;

/** One open window onto the room's current activity, as a shell would show it. */
final class Window {
    private final BrowserlessUIContext window;
    private final Gathering room;
    private final Actor actor;
    private final Function<Face, Component> faces;
    private @Nullable Face face;

    Window(BrowserlessUIContext window, Gathering room, Actor actor, Function<Face, Component> faces) {
        this.window = window;
        this.room = room;
        this.actor = actor;
        this.faces = faces;
    }

    /** Takes the newest picture, as the live line would bring it. */
    Window looks() {
        window.activate();
        var picture = room.picture();
        var here = face;
        if (here == null || !here.follows(picture)) {
            var next = Face.of(actor, picture);
            face = next;
            window.getUI().removeAll();
            window.getUI().add(faces.apply(next));
        }
        window.roundTrip();
        return this;
    }

    /** Loads the page anew: nothing is left but what is in the database. */
    Window refreshes() {
        face = null;
        return looks();
    }

    Window writes(String label, String text) {
        window.activate();
        window.test(field(label)).setValue(text);
        window.roundTrip();
        return this;
    }

    String reads(String label) {
        window.activate();
        return field(label).getValue();
    }

    @SuppressWarnings("unchecked")
    Window ticks(String component) {
        window.activate();
        window.test((CheckboxGroup<Object>) window.find(CheckboxGroup.class).single())
                .selectItem(component);
        window.roundTrip();
        return this;
    }

    Window ticksLever(String title) {
        window.activate();
        window.test(window.find(Checkbox.class).withAriaLabelContaining(title).single())
                .click();
        window.roundTrip();
        return this;
    }

    Window retitles(String title) {
        window.activate();
        window.test(mergeField()).setValue(title);
        window.roundTrip();
        return this;
    }

    String mergeTitle() {
        window.activate();
        return mergeField().getValue();
    }

    Window presses(String text) {
        window.activate();
        window.test(window.find(Button.class).withText(text).first()).click();
        window.roundTrip();
        return this;
    }

    /** Presses the button that is about one lever. */
    Window pressesNamed(String verb, String title) {
        window.activate();
        window.test(window.find(Button.class)
                        .withAriaLabelContaining(verb)
                        .withAriaLabelContaining(title)
                        .single())
                .click();
        window.roundTrip();
        return this;
    }

    Window confirms() {
        window.activate();
        window.test(window.find(ConfirmDialog.class).single()).confirm();
        window.roundTrip();
        return this;
    }

    @SuppressWarnings("unchecked")
    Window picksGoal(String goal) {
        window.activate();
        window.test((Select<Object>) window.find(Select.class).single()).selectItem(goal);
        window.roundTrip();
        return this;
    }

    boolean asks() {
        window.activate();
        return window.find(Dialog.class).exists();
    }

    boolean offers(String button) {
        window.activate();
        return window.find(Button.class).withText(button).exists();
    }

    boolean invalid(String label) {
        window.activate();
        return field(label).isInvalid();
    }

    String draftKey(String label) {
        window.activate();
        return field(label).getElement().getAttribute("data-draft");
    }

    List<String> items() {
        window.activate();
        return window.find(ListItem.class).all().stream().map(Window::words).toList();
    }

    String notices() {
        window.activate();
        return String.join(
                "\n",
                window.find(Notification.class).all().stream()
                        .map(Window::words)
                        .toList());
    }

    /** All the words that can be seen. */
    String page() {
        window.activate();
        return words(window.getUI());
    }

    private TextField mergeField() {
        return window.find(TextField.class).withLabel("הכותרת המשותפת").single();
    }

    private TextArea field(String label) {
        return window.find(TextArea.class).withLabel(label).single();
    }

    private static String words(Component component) {
        return texts(component.getElement()).reduce("", (left, right) -> left + " " + right);
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(Window::texts) : Stream.of();
    }
}
