package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.manof.shared.Language;

/** Somebody who signed in: what facilitators and coordinators have in common. */
abstract class Staff extends Somebody {
    private final String email;

    Staff(BrowserlessUIContext window, String email) {
        super(window, Language.HE);
        this.email = email;
    }

    String email() {
        return email;
    }

    void visitsInitiative(UUID initiative) {
        goesTo("initiative/" + initiative);
    }

    void visitsPlan(UUID initiative) {
        goesTo("plan/" + initiative);
    }

    /** Turns the plan to a version. */
    @SuppressWarnings("unchecked")
    void looksAtVersion(int version) {
        var versions = (Select<Integer>) window().find(Select.class)
                .withAriaLabel(says("plan.version.choose"))
                .single();
        window().test(versions).selectItem(says("plan.version", version));
        catchesUp();
    }

    /** Asks a row why it is there; rows count from 0. */
    void asksWhy(int row) {
        var why = window().find(Button.class).withAriaLabel(says("plan.story"));
        waitsFor(page -> assertThat(why.all()).hasSizeGreaterThan(row));
        window().test(why.all().get(row)).click();
    }

    /** The file behind the plan's link. */
    String downloadsPlan() {
        return downloads("report.csv");
    }

    /** The file behind the link with these words. */
    String downloads(String key) {
        var file = new ByteArrayOutputStream();
        window().test(link(key)).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
