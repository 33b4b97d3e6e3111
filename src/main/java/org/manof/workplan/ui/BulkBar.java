package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanBulk;
import org.manof.workplan.PlanField;

/** Writes a year, an executing body or a responsible member into all ticked rows at once. */
final class BulkBar extends Div {
    private final PlanHands hands;
    private final Ticks ticks;
    private final SerializableSupplier<List<Placed>> rows;
    private final Span count = new Span();
    private final Select<PlanField> field = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final TextField responsible = SavingField.line();
    private final BodyField body;
    private final Map<PlanField, Component> inputs = new EnumMap<>(PlanField.class);

    /** {@code rows} are those of the whole draft; {@code page} those on the screen. */
    BulkBar(
            PlanHands hands,
            Ticks ticks,
            SerializableSupplier<List<Placed>> rows,
            SerializableSupplier<List<UUID>> page) {
        this.hands = hands;
        this.ticks = ticks;
        this.rows = rows;
        addClassNames("plan-bulk", "row", "no-print");
        var reader = Languages.current();
        body = new BodyField(
                () -> hands.bodies(null).stream().map(each -> each.in(reader)).toList());
        inputs.put(PlanField.YEAR, year);
        inputs.put(PlanField.BODY, body);
        inputs.put(PlanField.RESPONSIBLE, responsible);
        year.setItems(hands.years());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(hands.years().getFirst());
        year.setLabel(getTranslation("plan.bulk.value"));
        body.setLabel(getTranslation("plan.bulk.value"));
        responsible.setLabel(getTranslation("plan.bulk.value"));
        field.setLabel(getTranslation("plan.bulk.field"));
        field.setItems(inputs.keySet());
        field.setItemLabelGenerator(each -> getTranslation("plan.field." + each));
        field.addValueChangeListener(_ -> draw());
        add(count, field, year, body, responsible);
        add(
                new Button(getTranslation("plan.bulk.write"), _ -> write()),
                new Button(getTranslation("plan.bulk.page"), _ -> ticks.only(page.get())),
                new Button(getTranslation("plan.bulk.none"), _ -> ticks.only(List.of())));
        field.setValue(PlanField.YEAR);
        draw();
    }

    /** Shown while rows are ticked. */
    void draw() {
        var ticked = ticks.rows().size();
        setVisible(ticked > 0);
        count.setText(getTranslation("plan.bulk.count", ticked));
        inputs.forEach((each, input) -> input.setVisible(each == field.getValue()));
    }

    private void write() {
        var written = field.getValue();
        var byId = rows.get().stream().collect(Collectors.toMap(Placed::id, Function.identity()));
        var writes = ticks.rows().stream()
                .map(byId::get)
                .flatMap(Stream::ofNullable)
                .map(row -> new PlanBulk.Write(row.id(), written.of(row.line()), value(written, row)))
                .toList();
        if (hands.writeAll(this, written, writes)) {
            Refusals.tell(this, "plan.bulk.done", writes.size());
            ticks.only(List.of());
        }
    }

    private CellValue value(PlanField written, Placed row) {
        return switch (written) {
            case YEAR -> new CellValue.Year(year.getValue());
            case BODY -> new CellValue.Who(who(row.lever()));
            default -> new CellValue.Words(responsible.getValue());
        };
    }

    /** One of the row's own circle by name, or else somebody in free text. */
    private Body who(@Nullable UUID lever) {
        return Body.written(body.getValue().strip(), hands.bodies(lever), Languages.current());
    }
}
