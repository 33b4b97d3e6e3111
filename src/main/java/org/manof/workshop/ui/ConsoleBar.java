package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.manof.security.Actor;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.LeverSign;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Seen;
import org.manof.workshop.Verb;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;

/** The console's top: which workshop, its code, who else steers, the door and the board. */
final class ConsoleBar extends Header {
    private final Button lock = new Button();
    private final Button blank = new Button();
    private final KeysHelp keys = new KeysHelp();
    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private WorkshopPicture shown;

    ConsoleBar(Workshops.Listed workshop, Component who, ConsoleParts parts, Actor.Staff actor) {
        this.parts = parts;
        this.actor = actor;
        this.shown = parts.workshops().picture(actor, workshop.id());
        addClassName("console-bar");
        var home = new Anchor("initiative/" + shown.initiative(), new LeverSign());
        home.getElement().setAttribute("aria-label", getTranslation("console.home"));
        home.addClassName("console-home");
        var title = new H1(People.text(workshop.title()));
        title.addClassName("grow");
        var code = new Anchor("j/" + workshop.code(), Isolated.code(workshop.code()));
        code.setTarget(AnchorTarget.BLANK);
        code.addClassNames("chip", "code");
        code.getElement().setAttribute("aria-label", getTranslation("console.code", workshop.code()));
        var board = new Anchor(parts.addresses().board(workshop.boardToken()), getTranslation("console.board"));
        board.setTarget(AnchorTarget.BLANK);
        board.addClassName("button");
        lock.addClickListener(pressed -> take(shown.locked() ? Verb.UNLOCK : Verb.LOCK));
        blank.addClickListener(pressed -> toggleBlank());
        add(home, title, who, code, lock, blank, board, keys);
    }

    void draw(WorkshopPicture picture) {
        if (shown.locked() != picture.locked() || lock.getText().isEmpty()) {
            lock.setText(getTranslation(picture.locked() ? "console.unlock" : "console.lock"));
            lock.setIcon((picture.locked() ? VaadinIcon.LOCK : VaadinIcon.UNLOCK).create());
        }
        if (shown.blank() != picture.blank() || blank.getText().isEmpty()) {
            blank.setText(getTranslation(picture.blank() ? "console.unblank" : "console.blank"));
        }
        shown = picture;
    }

    void explainKeys() {
        keys.explain();
    }

    void toggleBlank() {
        take(shown.blank() ? Verb.UNBLANK : Verb.BLANK);
    }

    private void take(Verb verb) {
        Refusals.guard(this, () -> parts.stage().step(actor, shown.id(), verb, Seen.in(shown)));
    }
}
