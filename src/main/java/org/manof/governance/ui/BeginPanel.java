package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.manof.governance.GroupsBy;
import org.manof.governance.ModelPicture;

/** Begins the model with what the guide names, and adds groups for levers that were chosen since. */
final class BeginPanel extends Div {
    private final Paragraph how = new Paragraph();
    private final RadioButtonGroup<GroupsBy> by = new RadioButtonGroup<>(getTranslation("model.by"));
    private final Button begin = new Button();

    BeginPanel(ModelHands hands) {
        addClassNames("card", "stack", "model-begin");
        by.setItems(GroupsBy.values());
        by.setItemLabelGenerator(each -> getTranslation("model.by." + each.name()));
        by.setValue(GroupsBy.LEVERS);
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(_ -> hands.begin(this, by.getValue()));
        add(how, by, begin);
    }

    void draw(ModelPicture picture) {
        var fresh = picture.units().isEmpty();
        how.setText(getTranslation(
                fresh ? "model.begin.how" : "model.begin.more", picture.bare().size()));
        begin.setText(getTranslation(fresh ? "model.begin" : "model.begin.add"));
        by.setVisible(fresh);
        setVisible(isVisible() && (fresh || !picture.bare().isEmpty()));
    }
}
