package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;

/** How the rows of a table are made: to be read or to be written in. */
interface Lines {
    /** A new row, not yet drawn. */
    LineRow row(PlanGroup group, PlanLine line);

    /** The rows of a lever that are shown. */
    default List<PlanLine> shown(PlanGroup group) {
        return group.lines();
    }

    /** What stands at the end of a lever's heading, if anything. */
    default List<Component> tools(PlanGroup group) {
        return List.of();
    }
}
