package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Brings children into order with as few moves as possible: a field that somebody types in stays where it is. */
public final class Order {
    private Order() {}

    /** {@code wanted} become the children of {@code parent}, in this order. */
    public static void arrange(Component parent, List<? extends Component> wanted) {
        var target = parent.getElement();
        var elements = wanted.stream().map(Component::getElement).toList();
        target.getChildren().filter(child -> !elements.contains(child)).toList().forEach(Element::removeFromParent);
        for (var index = 0; index < elements.size(); index++) {
            var element = elements.get(index);
            if (index >= target.getChildCount() || !target.getChild(index).equals(element)) {
                element.removeFromParent();
                target.insertChild(index, element);
            }
        }
    }
}
