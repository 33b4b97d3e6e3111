package org.manof.workplan.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;
import org.manof.workplan.RowStory;

/** What is opened beside a row, its details or its story, one at a time. */
final class SidePanels {
    private final StoryPanel story = new StoryPanel(this::close);
    private final DetailPanel details = new DetailPanel(this::close);
    private final PlanTable table;

    /** Marks the row in {@code table}. */
    SidePanels(PlanTable table) {
        this.table = table;
    }

    StoryPanel story() {
        return story;
    }

    DetailPanel details() {
        return details;
    }

    /** Opens a row's details; to be read where {@code hands} is null. */
    void open(PlanLine line, PlanSheet from, @Nullable PlanHands hands, boolean draft) {
        story.setVisible(false);
        details.open(line, from, hands, draft);
        table.select(line.id());
    }

    /** Tells why a row is there, if anything is known. */
    void tell(PlanLine line, @Nullable RowStory told) {
        if (told != null) {
            details.setVisible(false);
            story.show(told);
            table.select(line.id());
        }
    }

    /** Shows what has changed in the row whose details are open. */
    void draw(PlanSheet sheet, List<Placed> rows) {
        rows.stream()
                .map(Placed::line)
                .filter(line -> line.id().equals(details.row()))
                .forEach(line -> details.draw(line, sheet, true));
    }

    void close() {
        story.setVisible(false);
        details.setVisible(false);
        table.select(Ids.next());
    }
}
