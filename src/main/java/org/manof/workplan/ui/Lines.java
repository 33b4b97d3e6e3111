package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** How the rows of a table are made: to be read or to be written in. */
interface Lines {
    /** A new row, not yet drawn. */
    LineRow row(Placed line);

    /** What stands at the end of a heading, if anything. */
    default List<Component> tools(Band band) {
        return List.of();
    }
}
