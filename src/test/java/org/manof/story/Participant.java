package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.manof.shared.Language;

/** A participant with a phone. */
final class Participant extends Somebody {
    private final String name;
    private final Voter voter = new Voter(this);
    private final Rater rater = new Rater(this);

    Participant(BrowserlessUIContext window, String name, Language language) {
        super(window, language);
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Types the code off the screen, and says who they are; {@code sector} in their own language. */
    Participant joins(String code, String sector) {
        knocks(code.toLowerCase(java.util.Locale.ROOT));
        fillsIn("intro.name", name);
        picks(sector);
        presses("intro.enter");
        return this;
    }

    /** Types the code off the screen, and sees what comes of it. */
    void knocks(String code) {
        goesTo("");
        fillsIn("join.code.label", code);
        presses("join.go");
    }

    private void fillsIn(String key, String text) {
        window().roundTrip();
        window().test(window().find(Input.class).withId(key).single()).setValue(text);
    }

    private void picks(String sector) {
        var radio = window().find(Input.class).all().stream()
                .filter(input -> input.getParent().stream()
                        .anyMatch(label -> Drawn.words(label.getElement()).contains(sector)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sector));
        new Drawn(radio).taps("change", Map.of());
    }

    Voter.Dots putsDots(int dots) {
        return new Voter.Dots(voter, dots);
    }

    Voter ballot() {
        return voter;
    }

    /** The ratings as this person's phone has them. */
    Rater sheet() {
        return rater;
    }

    /** Answers a question about a component: 1 to 5, or 0 for "cannot judge". */
    void rates(String component, String question, int score) {
        rater.rates(component, question, score);
    }

    void isDone() {
        presses("phone.done");
    }

    void isNotDone() {
        presses("phone.done.undo");
    }

    /** Writes and sends a lever that would lift {@code components}. */
    void writesLever(String title, String when, String where, String... components) {
        types(title);
        window().test(field(CheckboxGroup.class, "lever.components")).selectItems(components);
        window().test(field(TextArea.class, "lever.time")).setValue(when);
        window().test(field(TextArea.class, "lever.systems")).setValue(where);
        presses("lever.send");
    }

    /** Types a title and leaves it at that. */
    void types(String title) {
        waitsFor(page -> assertThat(page).contains(says("lever.send")));
        window().test(field(TextArea.class, "lever.title")).setValue(title);
        catchesUp();
    }

    String halfTyped() {
        return field(TextArea.class, "lever.title").getValue();
    }

    /** Taps a stakeholder, then a ring. */
    void places(String stakeholder, String ring) {
        Rings.tap(this, stakeholder, ring);
    }

    /** What the phone shows of the result, in its order, with the dots. */
    List<Map.Entry<String, Integer>> result() {
        return Bars.of(this);
    }
}
