package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.workplan.PlanLine;

/** Makes the rows of the draft: to be written in by facilitators, to be read by coordinators. */
final class DeskRows implements Lines {
    private final PlanHands hands;
    private final boolean writes;
    private final Ticks ticks;
    private final Opening opening;
    private final SerializableConsumer<UUID> added;
    private final Map<UUID, EditRow> written = new HashMap<>();

    /** What opens beside the table. */
    interface Opening {
        void details(PlanLine line);

        void story(PlanLine line);
    }

    DeskRows(PlanHands hands, boolean writes, Ticks ticks, Opening opening, SerializableConsumer<UUID> added) {
        this.hands = hands;
        this.writes = writes;
        this.ticks = ticks;
        this.opening = opening;
        this.added = added;
    }

    @Override
    public LineRow row(Placed row) {
        var line = row.line();
        SerializableRunnable why = () -> opening.story(line);
        var tools = new RowTools(() -> opening.details(line), row.group() == null ? null : why, true);
        if (!writes) {
            return new ReadRow(tools);
        }
        var edited = new EditRow(hands, ticks, row, tools);
        written.put(line.id(), edited);
        return edited;
    }

    @Override
    public List<Component> tools(Band band) {
        var group = band.group();
        var strand = band.strand();
        if (!writes || group != null && !group.chosen() || band.mixed()) {
            return List.of();
        }
        var add = new Button(adds(band), VaadinIcon.PLUS.create(), pressed -> {
            var id = Ids.next();
            added.accept(id);
            if (group != null) {
                hands.add(pressed.getSource(), group.lever(), id);
            } else if (strand != null) {
                hands.add(pressed.getSource(), strand, id);
            }
        });
        add.setDisableOnClick(false);
        return List.of(add);
    }

    /** Whether a row holds something that only this screen knows. */
    boolean busy(Placed row) {
        var edited = written.get(row.id());
        return edited != null && edited.busy();
    }

    private static String adds(Band band) {
        return Words.said(band.group() != null ? "plan.add" : "plan.add.partnership");
    }
}
