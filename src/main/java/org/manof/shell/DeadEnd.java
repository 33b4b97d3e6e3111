package org.manof.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.manof.shared.ui.LeverSign;

/** A page that could not be shown: what happened in a sentence, and a way on. */
abstract class DeadEnd extends Main implements HasDynamicTitle {
    private String title = "";

    DeadEnd() {
        addClassNames("dead-end", "empty-state");
    }

    void say(String headline, String sentence) {
        title = headline;
        removeAll();
        var onward = new Anchor("", getTranslation("deadEnd.start"));
        onward.addClassNames("button", "primary");
        add(new LeverSign(), new H1(headline), new Paragraph(sentence), onward);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
