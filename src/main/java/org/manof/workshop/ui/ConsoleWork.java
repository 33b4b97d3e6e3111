package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.workshop.Face;
import org.manof.workshop.WorkshopPicture;

/** The centre of the console: the current activity's own work, and under it the next step. */
final class ConsoleWork extends Section {
    private final ConsoleParts parts;
    private final Actor.Staff actor;
    private final H2 title = new H2();
    private final Paragraph instruction = new Paragraph();
    private final Div work = new Div();
    private final StageBar stage;
    private final Lobby.CodeElement door;
    private @Nullable Face face;

    ConsoleWork(ConsoleParts parts, Actor.Staff actor, WorkshopPicture first) {
        this.parts = parts;
        this.actor = actor;
        door = new Lobby.CodeElement(first.code(), parts.addresses());
        addClassName("console-work");
        instruction.addClassName("muted");
        var body = new Div(title, instruction, work);
        body.addClassNames("console-body", "stack");
        stage = new StageBar(parts, actor, first);
        add(body, stage);
    }

    StageBar stage() {
        return stage;
    }

    void draw(WorkshopPicture picture) {
        stage.draw(picture);
        var adjourned = picture.adjourned();
        if (adjourned != null) {
            face = null;
            title.setText(getTranslation("adjourn.console"));
            instruction.setText(getTranslation("adjourn.console.text"));
            work.removeAll();
            work.add(new Adjourned(adjourned));
            return;
        }
        var now = picture.current();
        if (now == null) {
            face = null;
            title.setText(getTranslation("console.lobby"));
            instruction.setText(
                    getTranslation("console.lobby.text", picture.people().size()));
            if (door.getParent().isEmpty()) {
                work.removeAll();
                work.add(door);
            }
            return;
        }
        title.setText(getTranslation("kind." + now.kind() + ".title"));
        instruction.setText(getTranslation("phase.console." + now.phase().name()));
        var here = face;
        if (here == null || !here.follows(picture)) {
            var next = Face.of(actor, picture);
            face = next;
            work.removeAll();
            work.add(parts.kinds().of(now.kind()).console(next));
        }
    }
}
