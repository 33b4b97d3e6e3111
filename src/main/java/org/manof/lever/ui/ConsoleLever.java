package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.manof.lever.GalleryLever;

/** A lever on the console: to be ticked for a merge, taken apart if it came out of one, and its card filled. */
final class ConsoleLever extends ListItem {
    private final LeverCard card;

    ConsoleLever(
            GalleryLever lever,
            boolean frozen,
            Words words,
            BiConsumer<GalleryLever, Boolean> tick,
            Consumer<GalleryLever> unmerge,
            Consumer<GalleryLever> fill) {
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
        card = new LeverCard(lever, words);
        add(card);
        var filling = new Button(getTranslation("lever.card.fill"), pressed -> fill.accept(lever));
        filling.setAriaLabel(getTranslation("lever.card.fillNamed", lever.title()));
        card.add(filling);
        if (!frozen && lever.merged()) {
            var apart = new Button(getTranslation("lever.unmerge"), pressed -> unmerge.accept(lever));
            apart.setAriaLabel(getTranslation("lever.unmergeNamed", lever.title()));
            card.add(apart);
        }
    }

    /** Puts another button with those on the card. */
    void offer(Button button) {
        card.add(button);
    }
}
