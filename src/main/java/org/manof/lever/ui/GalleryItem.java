package org.manof.lever.ui;

import com.vaadin.flow.component.html.ListItem;
import org.manof.lever.GalleryLever;

/** A lever of the gallery on a phone, marked where it is, or holds, one's own. */
final class GalleryItem extends ListItem {
    GalleryItem(GalleryLever lever, boolean own, Words words) {
        addClassName("card");
        var card = new LeverCard(lever, words);
        add(own ? card.marked(getTranslation(lever.merged() ? "lever.holdsYours" : "lever.yours")) : card);
    }
}
