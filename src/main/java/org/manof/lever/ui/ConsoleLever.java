package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.manof.lever.GalleryLever;

/** A lever on the console: to be ticked for a merge, or taken apart if it came out of one. */
final class ConsoleLever extends ListItem {
    ConsoleLever(
            GalleryLever lever,
            boolean frozen,
            Words words,
            BiConsumer<GalleryLever, Boolean> tick,
            Consumer<GalleryLever> unmerge) {
        addClassNames("card", "lever-row");
        if (!frozen) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("lever.tick", lever.title()));
            box.addValueChangeListener(change -> {
                setClassName("lever-ticked", change.getValue());
                tick.accept(lever, change.getValue());
            });
            add(box);
        }
        var card = new LeverCard(lever, words);
        add(card);
        if (!frozen && lever.merged()) {
            var apart = new Button(getTranslation("lever.unmerge"), pressed -> unmerge.accept(lever));
            apart.setAriaLabel(getTranslation("lever.unmergeNamed", lever.title()));
            card.add(apart);
        }
    }
}
