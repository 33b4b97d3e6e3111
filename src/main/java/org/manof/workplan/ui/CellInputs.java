package org.manof.workplan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Languages;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanField;

/** Makes the field for each kind of cell. */
final class CellInputs {
    private CellInputs() {}

    static CellInput<?, ?> of(PlanField field, PlanHands hands, @Nullable UUID lever) {
        return switch (field) {
            case ACTION -> action();
            case RESPONSIBLE -> responsible();
            case BODY -> body(hands, lever);
            case YEAR -> year(hands.years());
            case BUDGET -> budget();
        };
    }

    /** Grows with its text; Enter saves, since an action is one line. */
    private static CellInput<String, TextArea> action() {
        var area = new TextArea();
        area.setMinRows(1);
        area.getElement().setAttribute("dir", "auto");
        Shortcuts.addShortcutListener(area, () -> {}, Key.ENTER).listenOn(area).resetFocusOnActiveElement();
        return new CellInput<>(area, CellInputs::words, CellValue.Words::new);
    }

    private static CellInput<String, TextField> responsible() {
        var field = new TextField();
        field.getElement().setAttribute("dir", "auto");
        return new CellInput<>(field, CellInputs::words, CellValue.Words::new);
    }

    private static CellInput<String, TextField> budget() {
        var field = new TextField();
        field.addClassName("plan-budget");
        field.getElement().setAttribute("dir", "ltr");
        field.getElement().setAttribute("inputmode", "numeric");
        return new CellInput<>(
                field,
                value -> {
                    var shekels = ((CellValue.Money) value).shekels();
                    return shekels == null ? "" : Shekels.grouped(shekels, Languages.current());
                },
                typed -> new CellValue.Money(Shekels.parse(typed)));
    }

    private static CellInput<Integer, Select<Integer>> year(List<Integer> years) {
        var select = new Select<Integer>();
        select.setItems(years);
        select.setItemLabelGenerator(String::valueOf);
        return new CellInput<>(select, value -> ((CellValue.Year) value).year(), CellValue.Year::new);
    }

    /** The lever's partners are read anew each time: a circle may have been settled meanwhile. */
    private static CellInput<String, TextField> body(PlanHands hands, @Nullable UUID lever) {
        var reader = Languages.current();
        var field = new BodyField(
                () -> hands.bodies(lever).stream().map(body -> body.in(reader)).toList());
        var shown = new AtomicReference<>(Body.none());
        return new CellInput<>(
                field,
                value -> {
                    shown.set(((CellValue.Who) value).body());
                    return shown.get().in(reader);
                },
                typed -> {
                    var known = Stream.concat(Stream.of(shown.get()), hands.bodies(lever).stream());
                    return new CellValue.Who(Body.written(typed.strip(), known.toList(), reader));
                });
    }

    private static String words(CellValue value) {
        return ((CellValue.Words) value).text();
    }
}
