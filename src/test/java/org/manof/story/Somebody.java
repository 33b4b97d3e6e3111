package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.manof.shared.Language;

/** Anybody at a window of their own. Words are asked for by their keys, so that everybody may read another language. */
abstract class Somebody {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final BrowserlessUIContext window;
    private final Line line;

    Somebody(BrowserlessUIContext window, Language language) {
        this.window = window;
        window.activate();
        window.getUI().setLocale(language.locale());
        line = Line.to(window.getUI());
    }

    BrowserlessUIContext window() {
        return window;
    }

    /** As with a screen lock or in a lift: nothing reaches this window until it is back. */
    void losesTheLine() {
        line.connected(false);
    }

    void findsTheLineAgain() {
        line.connected(true);
    }

    void goesTo(String path) {
        window.activate();
        if (path.isEmpty()) {
            // The window opened there before its language was known, and would stay as it is.
            window.getUI().navigate("sign-in");
        }
        window.getUI().navigate(path);
        catchesUp();
    }

    /** Closes the window, as a browser does. */
    void leaves() {
        window.activate();
        window.getUI().removeAll();
        catchesUp();
    }

    /** Lets go of this window for a moment, so that what the live line sent gets in. */
    void catchesUp() {
        window.activate();
        window.getUI().getSession().unlock();
        window.getUI().getSession().lock();
        window.roundTrip();
    }

    /** Waits until this screen, drawn by nobody but the live line, satisfies {@code expected}. */
    void waitsFor(ThrowingConsumer<String> expected) {
        await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> expected.accept(page()));
    }

    void sees(String... words) {
        waitsFor(page -> assertThat(page).contains(words));
    }

    void doesNotSee(String... words) {
        waitsFor(page -> assertThat(page).doesNotContain(words));
    }

    /** The words on the screen now. */
    String page() {
        catchesUp();
        return roots().map(Drawn::words).collect(Collectors.joining(" "));
    }

    /** All that the server keeps for this screen, hidden or not. */
    String everything() {
        catchesUp();
        return roots().map(Drawn::everything).collect(Collectors.joining("\n"));
    }

    String says(String key, Object... args) {
        window.activate();
        return window.getUI().getTranslation(key, args);
    }

    /** Presses a button by the key of its words, waiting until it is there. */
    void presses(String key, Object... args) {
        click(says(key, args));
    }

    boolean maySay(String key, Object... args) {
        catchesUp();
        return button(says(key, args)).isPresent();
    }

    List<String> notices() {
        catchesUp();
        return window.find(Notification.class).all().stream()
                .map(notice -> Drawn.words(notice.getElement()))
                .toList();
    }

    Anchor link(String key) {
        catchesUp();
        var words = says(key);
        return window.find(Anchor.class).all().stream()
                .filter(anchor -> words.equals(anchor.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    <T extends Component & HasLabel> T field(Class<T> type, String key) {
        catchesUp();
        return window.find(type).withLabel(says(key)).single();
    }

    /** The element of our own with this tag. */
    Drawn element(String tag) {
        return elements(tag).stream().findFirst().orElseThrow(() -> new AssertionError("no " + tag));
    }

    List<Drawn> elements(String tag) {
        catchesUp();
        return window.find(Component.class).all().stream()
                .filter(component -> !component.getElement().isTextNode())
                .filter(component -> component.getElement().getTag().equals(tag))
                .map(Drawn::new)
                .toList();
    }

    /** The view stands apart from what is opened over it. */
    private Stream<Element> roots() {
        var view = window.getCurrentView().getElement();
        while (view.getParent() != null
                && !view.getParent().equals(window.getUI().getElement())) {
            view = view.getParent();
        }
        return Stream.of(view, window.getUI().getElement()).distinct();
    }

    private void click(String words) {
        waitsFor(page -> assertThat(
                        button(words).isPresent() || plainButton(words).isPresent())
                .as(words)
                .isTrue());
        button(words)
                .ifPresentOrElse(
                        button -> window.test(button).click(),
                        () -> window.test(plainButton(words).orElseThrow()).click());
        catchesUp();
    }

    private Optional<NativeButton> plainButton(String words) {
        return window.find(NativeButton.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }

    private Optional<Button> button(String words) {
        return window.find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText())
                        || button.getAriaLabel().filter(words::equals).isPresent())
                .filter(Button::isEnabled)
                .findFirst();
    }
}
