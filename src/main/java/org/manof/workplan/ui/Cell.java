package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.ui.ConflictBox;
import org.manof.shared.ui.Failures;
import org.manof.shared.ui.Languages;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanField;

/**
 * One cell that saves itself when it is left, and never lets go of what was typed: a picture does not touch it while the person is
 * inside, a refused text stays, and where somebody else was faster the person decides.
 */
final class Cell extends NativeTableCell {
    private final PlanHands hands;
    private final UUID row;
    private final PlanField field;
    private final CellInput<?, ?> input;
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    private final Span others = new Span();
    private CellValue base;
    private CellValue latest;
    private boolean inside;
    private boolean held;

    Cell(PlanHands hands, @Nullable UUID lever, UUID row, PlanField field, CellValue first) {
        this.hands = hands;
        this.row = row;
        this.field = field;
        this.base = first;
        this.latest = first;
        input = CellInputs.of(field, hands, lever);
        input.label(getTranslation("plan.field." + field.name()));
        input.show(first);
        input.onTyped(this::typed);
        input.onInside(this::inside);
        others.addClassName("plan-editing-name");
        others.setVisible(false);
        add(input.component(), conflict, others);
        addAttachListener(_ -> hands.presence().follow(key(), this::others));
        addDetachListener(_ -> hands.presence().forget(key()));
    }

    /** Shows what the database holds, unless the person is busy with the cell. */
    void draw(CellValue now) {
        latest = now;
        if (conflict.isVisible()) {
            conflict.theirs(words(now));
        } else if (!busy()) {
            adopt(now);
        }
    }

    /** Whether there is something in the cell that only this screen knows. */
    boolean busy() {
        return inside || held;
    }

    private void inside(boolean now) {
        inside = now;
        hands.presence().here(key(), now);
        if (now || conflict.isVisible()) {
            return;
        }
        if (held) {
            typed();
        } else {
            adopt(latest);
        }
    }

    private void typed() {
        try {
            var mine = input.typed();
            if (mine.equals(base)) {
                release(latest);
                return;
            }
            var saved = hands.save(row, field, base, mine);
            latest = saved.now();
            if (saved.stored()) {
                release(saved.now());
            } else {
                held = true;
                conflict.show(words(saved.now()), words(mine));
            }
            hands.changed();
        } catch (RuntimeException failure) {
            held = true;
            fault(failure);
        }
    }

    private void fault(RuntimeException failure) {
        if (!(failure instanceof Refusal) && !Failures.unsaved(failure)) {
            throw failure;
        }
        Failures.log(failure);
        var said = Failures.said(failure);
        input.fault(getTranslation(said.key(), said.args()));
    }

    private Component words(CellValue value) {
        return Words.none(value, Languages.current()) ? conflict.value("") : Words.of(value);
    }

    private void keepMine() {
        base = latest;
        conflict.setVisible(false);
        typed();
    }

    private void takeTheirs() {
        release(latest);
        input.focus();
    }

    private void release(CellValue value) {
        held = false;
        conflict.setVisible(false);
        adopt(value);
    }

    private void adopt(CellValue value) {
        base = value;
        input.fault("");
        input.show(value);
    }

    private void others(List<String> names) {
        setClassName("plan-editing", !names.isEmpty());
        others.setVisible(!names.isEmpty());
        others.setText(String.join(", ", names));
    }

    private String key() {
        return row + "." + field;
    }
}
