package org.manof.assumption.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.GalleryAssumption;
import org.manof.shared.ui.CardsBoard;
import org.manof.shared.ui.People;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.ui.AuthorLine;
import org.manof.workshop.ui.Collecting;

/** What the room looks at: how many assumptions there are, then all of them as cards. */
final class GalleryBoard extends Div {
    /** Texts longer than this are set a little smaller, so that all of it is there. */
    private static final int LONG = 80;

    private final CardsBoard<GalleryAssumption> board = new CardsBoard<>(GalleryAssumption::id, this::card);

    GalleryBoard(Face face) {
        addClassNames("board-main", "fill");
        add(board);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(AssumptionsPicture.class).get(),
                        face.item().get(),
                        face.whole().get().people().size()));
    }

    private void draw(AssumptionsPicture picture, AgendaItem item, int room) {
        if (item.phase() == Phase.REVEALED) {
            board.publish(picture.gallery(), rest -> getTranslation("assumption.boardMore", rest));
        } else {
            board.collect(new CardsBoard.Collected(
                    picture.written(),
                    getTranslation("assumption.boardCount", picture.written()),
                    picture.people(),
                    room,
                    getTranslation("assumption.boardBy", picture.people(), room),
                    Collecting.sentence(this, item, "assumption.boardOpen", "assumption.boardClosed")));
        }
    }

    private ListItem card(GalleryAssumption assumption) {
        var text = new Paragraph(People.text(assumption.text()));
        text.addClassName("gallery-title");
        var card = new ListItem(text, new AuthorLine(assumption.by()));
        card.addClassName("gallery-tile");
        card.getElement().setAttribute("data-long", assumption.text().length() > LONG);
        if (assumption.merged()) {
            var from = new Paragraph(getTranslation(
                    "assumption.mergedFrom", assumption.mergedFrom().size()));
            from.addClassNames("muted", "gallery-from");
            card.add(from);
        }
        return card;
    }
}
