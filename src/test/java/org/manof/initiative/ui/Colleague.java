package org.manof.initiative.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A facilitator or coordinator at an open window. */
final class Colleague {
    private final BrowserlessUIContext window;

    Colleague(BrowserlessUIContext window) {
        this.window = window;
    }

    Colleague reads(Locale language) {
        window.getUI().setLocale(language);
        return this;
    }

    Colleague goesHome() {
        window.navigate(HomeView.class);
        return this;
    }

    Colleague visits(String initiative) {
        window.getUI().navigate("initiative/" + initiative);
        window.roundTrip();
        return this;
    }

    Colleague imports(byte[] file) {
        return uploads(file).agrees();
    }

    Colleague uploads(byte[] file) {
        var tester = window.test(window.find(Upload.class).single());
        tester.upload("initiative.json", "application/json", file);
        window.roundTrip();
        return this;
    }

    /** Agrees to what the preview shows, if the file was sound. */
    Colleague agrees() {
        if (window.find(PreviewCard.class).exists()) {
            var card = window.find(PreviewCard.class).single();
            window.test(window.find(Button.class).from(card).all().getFirst()).click();
            window.roundTrip();
        }
        return this;
    }

    boolean seesAPreview() {
        return window.find(PreviewCard.class).exists();
    }

    Colleague adds(String email) {
        window.test(window.find(EmailField.class).single()).setValue(email);
        window.test(window.find(Button.class)
                        .from(window.find(PeoplePanel.class).single())
                        .single())
                .click();
        window.roundTrip();
        return this;
    }

    boolean mayImport() {
        return window.find(Upload.class).exists();
    }

    boolean mayAddPeople() {
        return window.find(EmailField.class).exists();
    }

    /** The words of one barrier each. */
    List<String> barriers() {
        return window.find(Article.class).all().stream().map(Colleague::words).toList();
    }

    List<String> components() {
        return window.find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .flatMap(Component::getParent)
                        .filter(part -> part.hasClassName("components"))
                        .isPresent())
                .map(Colleague::words)
                .toList();
    }

    List<String> steps() {
        return lines(StepList.class);
    }

    List<String> people() {
        return lines(PeoplePanel.class);
    }

    List<String> problems() {
        return lines(ProblemList.class);
    }

    List<String> initiatives() {
        return window.find(ListItem.class).all().stream()
                .filter(item -> item.getElement().getParent().getClassList().contains("initiative-list"))
                .map(Colleague::words)
                .toList();
    }

    List<String> notices() {
        return window.find(Notification.class).all().stream()
                .map(Colleague::words)
                .toList();
    }

    /** All the words on the page. */
    String page() {
        return words((Component) window.getCurrentView());
    }

    boolean isAtInitiative() {
        return window.getCurrentView() instanceof InitiativeHomeView;
    }

    UUID initiativeInAddress() {
        var path = window.getUI().getActiveViewLocation().getSegments();
        return UUID.fromString(path.getLast());
    }

    private List<String> lines(Class<? extends Component> panel) {
        return window.find(panel).all().stream()
                .flatMap(found -> window.find(ListItem.class).from(found).all().stream())
                .filter(item -> item.getParent()
                        .flatMap(Component::getParent)
                        .filter(ListItem.class::isInstance)
                        .isEmpty())
                .map(Colleague::words)
                .toList();
    }

    private static String words(Component component) {
        return texts(component.getElement()).reduce("", String::concat);
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(Colleague::texts);
    }
}
