package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.workshop.MoreKinds;
import org.springframework.context.ApplicationContext;

/** The facilitator, at home and at the console. */
final class Facilitator extends Staff {
    Facilitator(BrowserlessUIContext window, String email) {
        super(window, email);
    }

    UUID imports(byte[] file) {
        goesTo("home");
        window().test(window().find(Upload.class).single()).upload("initiative.json", "application/json", file);
        catchesUp();
        presses("import.agree");
        return UUID.fromString(
                window().getUI().getActiveViewLocation().getSegments().getLast());
    }

    void invites(Staff colleague) {
        window().test(window().find(EmailField.class).single()).setValue(colleague.email());
        presses("initiative.people.add");
    }

    /** Chooses the agenda of the workshop to be made. */
    @SuppressWarnings("unchecked")
    void choosesAgenda(String ready) {
        catchesUp();
        var agendas = (RadioButtonGroup<Object>) window().find(RadioButtonGroup.class)
                .withLabel(says("workshops.new.agenda"))
                .single();
        agendas.setValue(agendas.getListDataView()
                .getItems()
                .filter(agenda -> agenda.toString().equals(ready))
                .findFirst()
                .orElseThrow());
    }

    /** Makes a workshop and is at its console. */
    void opensWorkshop(String title) {
        window().test(field(TextField.class, "workshops.new.title")).setValue(title);
        presses("workshops.new");
        sees(says("console.lobby"));
    }

    /** Puts further kinds of activity into the agenda, each where such a kind comes. */
    void adds(ApplicationContext spring, String... kinds) {
        var account = spring.getBean(Accounts.class).idOf(email()).orElseThrow();
        for (var kind : kinds) {
            MoreKinds.into(
                    spring, new Actor.Staff(account, Role.FACILITATOR), UUID.fromString(workshop()), Set.of(kind));
        }
    }

    /** The id of the workshop whose console this is. */
    String workshop() {
        catchesUp();
        return window().getUI().getActiveViewLocation().getSegments().getLast();
    }

    /** The code to join by, as the console shows it. */
    String code() {
        return element("manof-code").text("code");
    }

    String boardAddress() {
        var address = link("console.board").getHref();
        return address.substring(address.indexOf("board/"));
    }

    void begins() {
        presses("step.BEGIN");
    }

    void opens() {
        presses("step.OPEN");
    }

    void closes() {
        presses("step.CLOSE");
    }

    void reveals() {
        presses("step.REVEAL");
    }

    void publishes() {
        closes();
        reveals();
    }

    /** Takes the latest back, which the console calls {@code what}. */
    void undoes(String what) {
        var words = says("step.undo.what", says(what));
        waitsFor(page -> assertThat(everything()).contains(words));
        presses("step.undo");
    }

    void goesOn() {
        presses("step.NEXT");
    }

    /** Goes past whatever the agenda has before the next activity of that kind, each time once the console is there. */
    void goesOnTo(String kind) {
        var wanted = says("kind." + kind + ".title");
        do {
            var before = titles();
            goesOn();
            waitsFor(_ -> assertThat(titles()).isNotEqualTo(before));
        } while (!titles().contains(wanted));
    }

    private List<String> titles() {
        return window().find(H2.class).all().stream().map(H2::getText).toList();
    }

    void merges(String title, String... levers) {
        for (var lever : levers) {
            waitsFor(page -> assertThat(page).contains(lever));
            var box = window().find(Checkbox.class)
                    .withAriaLabel(says("lever.tick", lever))
                    .single();
            window().test(box).click();
        }
        window().test(field(TextField.class, "lever.mergeTitle")).setValue(title);
        presses("lever.merge");
    }

    /** Chooses a lever for a goal, with the reason why if one is asked for. */
    void chooses(String lever, String goal, String reason) {
        presses("lever.chooseNamed", lever);
        window().test(field(Select.class, "lever.goalPick")).selectItem(goal);
        if (!reason.isEmpty()) {
            window().test(field(TextArea.class, "lever.reasonAsk")).setValue(reason);
        }
        presses("lever.decide");
    }

    /** Presses "decide" without a goal chosen or a reason given, and closes the question. */
    void triesToChoose(String lever, String goal) {
        chooses(lever, goal, "");
        assertThat(window().find(TextArea.class)
                        .withLabel(says("lever.reasonAsk"))
                        .single()
                        .isInvalid())
                .isTrue();
        presses("lever.cancel");
    }

    /** Settles a stakeholder's circle. */
    void fixes(String stakeholder, String ring) {
        Rings.tap(this, stakeholder, ring);
    }

    /** Fills a row of the plan; rows count from 0. */
    void addsAction(int row, String action, String body, String budget, String responsible) {
        var actions = window().find(TextArea.class).withAriaLabel(says("plan.field.ACTION"));
        waitsFor(page -> assertThat(actions.all()).hasSizeGreaterThan(row));
        window().test(actions.all().get(row)).setValue(action);
        write(row, "plan.field.BODY", body);
        write(row, "plan.field.BUDGET", budget);
        write(row, "plan.field.RESPONSIBLE", responsible);
    }

    /** Says yes to the question before them. */
    void confirms() {
        window().test(window().find(ConfirmDialog.class).single()).confirm();
        catchesUp();
    }

    /** Says once why everything that is missing may stay so, and finalises. */
    void finalises(String reason) {
        presses("plan.finalise");
        window().test(window().find(TextField.class)
                        .withLabel(says("plan.waive.all"))
                        .single())
                .setValue(reason);
        presses("plan.waive.all.yes");
        presses("plan.finalise.yes");
    }

    List<Map.Entry<String, Integer>> result() {
        return Bars.of(this);
    }

    private void write(int row, String key, String text) {
        var fields = window().find(TextField.class).withAriaLabel(says(key));
        window().test(fields.all().get(row)).setValue(text);
        catchesUp();
    }
}
