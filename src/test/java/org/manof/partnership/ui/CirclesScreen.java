package org.manof.partnership.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.CirclesRoom;
import org.manof.partnership.Level;
import org.manof.partnership.LeverChoice;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Face;

/** One person's window on the circles: a phone, the console or the board, by what {@code make} puts into it. */
final class CirclesScreen {
    private final BrowserlessUIContext window;
    private final CirclesRoom room;
    private final Face face;
    private final Component shown;

    CirclesScreen(
            BrowserlessUIContext window,
            CirclesRoom room,
            Actor actor,
            Language language,
            Function<Face, Component> make) {
        this.window = window;
        this.room = room;
        window.activate();
        window.getUI().setLocale(language.locale());
        face = Face.of(actor, room.whole());
        shown = make.apply(face);
        window.getUI().add(shown);
        window.roundTrip();
    }

    /** Draws the newest picture, as the live line would. */
    CirclesScreen follows() {
        window.activate();
        face.follows(room.whole());
        window.roundTrip();
        return this;
    }

    void puts(String stakeholder, @Nullable Circle circle) {
        taps(room.stakeholder(stakeholder).toString(), circle == null ? null : circle.name(), Ids.next());
    }

    void taps(String stakeholder, @Nullable String ring, UUID command) {
        rings().taps(stakeholder, ring, command);
    }

    void turnsTo(UUID lever) {
        var select = levers();
        var index = select.getListDataView()
                .getItems()
                .map(LeverChoice::id)
                .toList()
                .indexOf(lever);
        window.test(select).selectItem(select.getListDataView().getItem(index).title());
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    Select<LeverChoice> levers() {
        return (Select<LeverChoice>) window.find(Select.class).all().stream()
                .filter(select -> !isInForm(select))
                .findFirst()
                .orElseThrow();
    }

    /** Turns the question, as a facilitator. */
    @SuppressWarnings("unchecked")
    void asks(Aim aim) {
        window.activate();
        var aims = (RadioButtonGroup<Aim>) window.find(RadioButtonGroup.class)
                .withLabel(window.getUI().getTranslation("aim.asked"))
                .single();
        window.test(aims).selectItem(window.getUI().getTranslation("aim." + aim + ".title"));
        window.roundTrip();
    }

    /** Puts a draft action into the plan. */
    void plans(String action) {
        window.activate();
        window.test(window.find(Button.class)
                        .withAriaLabel(window.getUI().getTranslation("move.planNamed", action))
                        .single())
                .click();
        window.roundTrip();
    }

    /** Whether a button of these words is there to be pressed. */
    boolean maySay(String words) {
        window.activate();
        return window.find(Button.class).withText(words).exists();
    }

    void types(String name) {
        field().setValue(name);
    }

    @SuppressWarnings("unchecked")
    void fills(String name, String sector, Level level) {
        types(name);
        var select = (Select<SectorPicture>) formPart(Select.class);
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(sector))
                .findFirst()
                .orElseThrow());
        ((RadioButtonGroup<Level>) formPart(RadioButtonGroup.class)).setValue(level);
    }

    void adds() {
        window.activate();
        formPart(Button.class).click();
        window.roundTrip();
    }

    TextField field() {
        return formPart(TextField.class);
    }

    boolean mayAdd() {
        return window.find(AddStakeholder.class).exists();
    }

    RingsTester rings() {
        window.activate();
        return new RingsTester(window.find(RingsElement.class).single());
    }

    boolean showsRings() {
        return window.find(RingsElement.class).exists();
    }

    /** Stakeholders whose tap the browser was told to draw back since it was last asked. */
    List<String> drawnBack() {
        var ui = window.getUI().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("refuse"))
                .flatMap(call -> call.getParameters().stream())
                .filter(parameter -> !(parameter instanceof Element))
                .map(parameter -> parameter.toString().replace("\"", ""))
                .toList();
    }

    List<String> notices() {
        return window.find(Notification.class).all().stream()
                .map(notice -> words(notice.getElement()))
                .toList();
    }

    /** Everything to be read, but for what the rings draw. */
    String page() {
        return words(shown.getElement());
    }

    private <T extends Component> T formPart(Class<T> type) {
        window.activate();
        return window.find(type)
                .from(window.find(AddStakeholder.class).single())
                .single();
    }

    private static boolean isInForm(Component part) {
        return Stream.iterate(
                        part.getParent(),
                        parent -> parent.isPresent(),
                        parent -> parent.get().getParent())
                .anyMatch(parent -> parent.get() instanceof AddStakeholder);
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.isVisible()
                        ? element.getChildren().map(CirclesScreen::words).reduce("", (one, two) -> one + " " + two)
                        : "";
    }
}
