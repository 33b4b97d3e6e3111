package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.PlanSheet;

/** The plan in large type; the element turns the page by itself where the table does not fit. */
@Tag("manof-pages")
@JsModule("context://manof/elements/pages.js")
@StyleSheet("manof/styles/plan.css")
final class PlanBoard extends Component implements HasComponents {
    private @Nullable PlanSheet drawn;

    PlanBoard(Signal<PlanPicture> picture) {
        getElement().getClassList().addAll(List.of("plan-board", "fill"));
        Signal.effect(this, () -> draw(picture.get().sheet()));
    }

    private void draw(PlanSheet sheet) {
        if (sheet.equals(drawn)) {
            return;
        }
        drawn = sheet;
        removeAll();
        if (sheet.groups().isEmpty()) {
            add(new Paragraph(getTranslation("plan.empty")));
            return;
        }
        var table = new PlanTable(_ -> new BoardRow());
        table.draw(
                Band.toRead(sheet, Languages.current(), line -> !line.action().isEmpty()), sheet.total());
        add(table);
    }
}
