package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** One chapter of a row's story: a title and a list; nothing where there is nothing to tell. */
final class StoryPart extends Div {
    /** {@code title} is a key in the bundles. */
    <T> StoryPart(String title, List<T> told, Function<T, Component> line) {
        setVisible(!told.isEmpty());
        var list = new UnorderedList();
        told.forEach(each -> list.add(new ListItem(line.apply(each))));
        add(new H3(getTranslation(title)), list);
    }
}
