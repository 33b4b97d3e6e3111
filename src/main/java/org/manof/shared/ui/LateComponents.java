package org.manof.shared.ui;

import com.vaadin.flow.component.UI;

/** Vaadin's components, on pages that begin without them. */
public final class LateComponents {
    private LateComponents() {}

    /** Has the browser fetch them before it draws this answer; asks nothing where they are already. */
    public static void needed(UI ui) {
        ui.getPage().addDynamicImport("return window.manofComponents?.()");
    }
}
