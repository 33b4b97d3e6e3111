package org.manof.tables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.manof.shared.Ids;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;
import org.manof.shared.ui.Taps;
import org.manof.tables.CommonOrders;
import org.manof.tables.Move;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesResult;
import org.manof.workshop.Face;

/** Where the facilitator moves in the common order what the room wants moved, with the reasons, until it is the room's own. */
final class AdjustPart extends Div {
    private final Face face;
    private final CommonOrders orders;
    private final OrderElement order = new OrderElement();
    private final Div moves = new Div();
    private final OrderedList list = new OrderedList();
    private final Button back;
    private final Button settle;
    private final Map<Integer, SavingField> reasons = new HashMap<>();
    private Optional<TablesResult> shown = Optional.empty();

    AdjustPart(Face face, CommonOrders orders) {
        this.face = face;
        this.orders = orders;
        addClassNames("stack", "tables-adjust");
        order.onMoved(this::move);
        back = new Button(
                getTranslation("tables.takeBack"),
                pressed -> change(result -> orders.takeBack(face.actor(), face.ref(), result.version(), Ids.next())));
        settle = new Button(
                "",
                pressed -> change(result ->
                        orders.settle(face.actor(), face.ref(), !result.settled(), result.version(), Ids.next())));
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(settle, back);
        buttons.addClassName("row");
        var hint = new Paragraph(getTranslation("tables.adjustHint"));
        hint.addClassName("muted");
        list.addClassNames("plain-list", "stack");
        moves.addClassName("stack");
        moves.add(new H3(getTranslation("tables.moves")), list);
        add(new H3(getTranslation("tables.adjust")), hint, buttons, order, moves);
    }

    void draw(TablesPicture picture) {
        setVisible(picture.result().filter(result -> !result.ranked().isEmpty()).isPresent());
        if (isVisible() && !picture.result().equals(shown)) {
            shown = picture.result();
            Taps.belong(order, face.activity(), picture.round());
            shown.ifPresent(result -> draw(picture, result));
        }
    }

    private void draw(TablesPicture picture, TablesResult result) {
        order.show(new OrderElement.Listed(result.version(), PlacesElement.items(picture, result.order())));
        order.open(!result.settled());
        settle.setText(getTranslation(result.settled() ? "tables.unsettle" : "tables.settle"));
        back.setVisible(!result.settled());
        back.setEnabled(!result.moves().isEmpty());
        moves.setVisible(!result.moves().isEmpty());
        list.removeAll();
        reasons.keySet().removeIf(number -> number > result.moves().size());
        result.moves().forEach(move -> list.add(row(picture, result, move)));
    }

    private ListItem row(TablesPicture picture, TablesResult result, Move move) {
        var text = new Div(
                People.text(PlacesElement.text(picture, move.option())),
                new Span(" · " + getTranslation("tables.fromTo", move.from(), move.to())));
        var field = reasons.computeIfAbsent(
                move.number(),
                number -> new SavingField(
                        "reason",
                        getTranslation("tables.reason"),
                        SavingField.line(),
                        (before, mine) -> orders.reason(face.actor(), face.ref(), number, before, mine)));
        field.show(Objects.requireNonNullElse(move.reason(), ""));
        field.lock(result.settled());
        var item = new ListItem(text, field);
        item.addClassNames("card", "tables-move");
        return item;
    }

    private void change(Consumer<TablesResult> command) {
        shown.ifPresent(result -> Refusals.guard(this, () -> command.accept(result)));
    }

    private void move(OrderElement.Moved moved) {
        order.answer(
                () -> orders.move(face.actor(), face.ref(), moved.item(), moved.place(), moved.seen(), moved.command()),
                () -> {});
    }
}
