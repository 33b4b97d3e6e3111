package org.manof.governance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.manof.governance.ModelAt;
import org.manof.governance.ModelPicture;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.ui.LiveDesk;

/** The model on a desk: the picture with its table, what rooms said, and all its parts to be changed. Coordinators read. */
@StyleSheet("manof/styles/model.css")
final class ModelDesk extends LiveDesk {
    private final ModelRoom room;
    private final Actor.Staff actor;
    private final ModelAt at;
    private final boolean writes;
    private final Paragraph empty = new Paragraph(getTranslation("model.empty"));
    private final ModelElement element = new ModelElement("desk");
    private final SaidList said;
    private final BeginPanel begin;
    private final ModelEditor editor;
    private @Nullable ModelPicture shown;

    /** {@code tools} are what can be done with a comment. */
    ModelDesk(ModelRoom room, Actor.Staff actor, ModelAt at, SaidList.Tools tools) {
        this.room = room;
        this.actor = actor;
        this.at = at;
        this.writes = actor.role() == Role.FACILITATOR;
        var hands = new ModelHands(room, actor, at, this::refresh);
        addClassNames("stack", "model-desk");
        empty.addClassName("empty-state");
        said = new SaidList(tools);
        begin = new BeginPanel(hands);
        editor = new ModelEditor(hands);
        add(empty, element, begin, said, editor);
        refresh();
    }

    /** Follows a workshop's picture for as long as the desk is attached: comments are those of that room then. */
    void follow(Signal<ModelPicture> picture) {
        Signal.effect(this, () -> {
            var now = picture.get();
            refresh();
            said.show(now.standing());
        });
    }

    @Override
    public void refresh() {
        Refusals.guard(this, () -> draw(room.models().read(actor, at.initiative())));
    }

    private void draw(ModelPicture picture) {
        if (picture.equals(shown)) {
            return;
        }
        shown = picture;
        var any = !picture.units().isEmpty();
        empty.setVisible(!any);
        element.setVisible(!picture.standing().isEmpty());
        element.show(picture);
        if (at.workshop() == null) {
            said.show(picture.standing());
        }
        begin.setVisible(writes);
        begin.draw(picture);
        editor.setVisible(writes);
        if (writes) {
            editor.draw(picture);
        }
    }
}
