package org.manof.governance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.governance.ModelPicture;
import org.manof.workshop.Face;

/** What the room looks at: the whole model in one picture, with how much was said about each unit. */
@StyleSheet("manof/styles/model.css")
final class ModelBoard extends Div {
    private final Paragraph empty = new Paragraph(getTranslation("model.board.empty"));
    private final ModelElement element = new ModelElement("board");

    ModelBoard(Face face) {
        addClassNames("model-board", "fill");
        add(empty, element);
        Signal.effect(this, () -> draw(face.picture(ModelPicture.class).get()));
    }

    private void draw(ModelPicture picture) {
        var any = !picture.units().isEmpty();
        empty.setVisible(!any);
        element.setVisible(any);
        element.show(picture);
    }
}
