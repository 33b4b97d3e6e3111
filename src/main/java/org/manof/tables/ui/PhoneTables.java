package org.manof.tables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.Taps;
import org.manof.tables.MyTable;
import org.manof.tables.SeatedTable;
import org.manof.tables.Tables;
import org.manof.tables.TablesPicture;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** A participant's table: who sits there, who writes, and its list as it is being made; after the reveal the common order. */
@StyleSheet("manof/styles/tables.css")
final class PhoneTables extends Div {
    private final Face face;
    private final Tables tables;
    private final H2 number = new H2();
    private final Mates mates = new Mates();
    private final Paragraph state = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Button write;
    private final Button done;
    private final HandOver handOver;
    private final OrderElement order = new OrderElement();
    private final ResultPart result = new ResultPart("phone");
    private @Nullable Drawn drawn;
    private Optional<MyTable> mine = Optional.empty();

    /** What decides that one's own table has to be read again. */
    private record Drawn(Phase phase, int round, List<SeatedTable> tables) {}

    PhoneTables(Face face, Tables tables) {
        this.face = face;
        this.tables = tables;
        addClassName("tables-phone");
        state.addClassName("tables-state");
        state.getElement().setAttribute("aria-live", "polite");
        told.addClassNames("muted", "small");
        told.setText(getTranslation("tables.told"));
        write = new Button(
                getTranslation("tables.write"),
                pressed -> run(() -> tables.write(face.actor(), face.ref(), Ids.next())));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        done = new Button(
                "",
                pressed -> mine.ifPresent(
                        table -> run(() -> tables.done(face.actor(), face.ref(), !table.done(), Ids.next()))));
        handOver = new HandOver(mate -> run(() -> tables.handOver(face.actor(), face.ref(), mate.id(), Ids.next())));
        order.onMoved(this::move);
        var tools = new Div(write, done, handOver);
        tools.addClassNames("row", "tables-tools");
        var head = new Div(number, mates, state, tools, told);
        head.addClassName("tables-head");
        add(result, head, order);
        Signal.effect(this, () -> draw(face.picture(TablesPicture.class).get()));
    }

    private void draw(TablesPicture picture) {
        var next = new Drawn(picture.phase(), picture.round(), picture.tables());
        if (!next.equals(drawn)) {
            drawn = next;
            Taps.belong(order, face.activity(), picture.round());
            read();
        }
        result.show(picture);
    }

    private void read() {
        Refusals.guard(this, () -> mine = tables.mine(face.actor(), face.ref()));
        var picture = face.picture(TablesPicture.class).peek();
        var open = picture.phase() == Phase.OPEN;
        number.setText(mine.map(table -> getTranslation("tables.yours", table.number()))
                .orElseGet(() -> getTranslation("tables.noSeat")));
        mates.show(mine);
        told.setVisible(open || picture.phase() == Phase.WAITING);
        state.setVisible(mine.isPresent() && picture.phase() != Phase.WAITING && picture.phase() != Phase.REVEALED);
        order.setVisible(mine.isPresent() && picture.phase() != Phase.WAITING && picture.phase() != Phase.REVEALED);
        write.setVisible(open && mine.filter(table -> table.scribe().isEmpty()).isPresent());
        var writing = open && mine.filter(MyTable::writing).isPresent();
        done.setVisible(writing);
        handOver.setVisible(writing);
        order.open(writing && mine.filter(table -> !table.done()).isPresent());
        mine.ifPresent(table -> show(picture, table));
    }

    private void show(TablesPicture picture, MyTable table) {
        state.setText(state(picture, table));
        done.setText(getTranslation(table.done() ? "tables.notDone" : "tables.done"));
        handOver.show(table);
        order.show(new OrderElement.Listed(table.version(), PlacesElement.items(picture, table.order())));
    }

    private String state(TablesPicture picture, MyTable table) {
        if (picture.phase() == Phase.CLOSED) {
            return getTranslation(table.done() ? "tables.closed" : "tables.closedOpen");
        }
        if (table.done()) {
            return getTranslation("tables.ready");
        }
        if (table.writing()) {
            return getTranslation("tables.youWrite");
        }
        return table.writer()
                .map(name -> getTranslation("tables.writes", name))
                .orElseGet(() -> getTranslation("tables.nobodyWrites"));
    }

    private void run(Runnable command) {
        Refusals.guard(this, command);
        read();
    }

    private void move(OrderElement.Moved moved) {
        order.answer(
                () -> {
                    tables.order(face.actor(), face.ref(), moved.order(), moved.seen(), moved.command());
                    read();
                },
                this::read);
    }
}
