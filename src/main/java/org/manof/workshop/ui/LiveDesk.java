package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Div;

/** Where staff work on something of an initiative, in a workshop or on a page of its own. */
public abstract class LiveDesk extends Div {
    /** Shows what is there now; asked whenever something in the initiative's workshops has changed. */
    public abstract void refresh();
}
