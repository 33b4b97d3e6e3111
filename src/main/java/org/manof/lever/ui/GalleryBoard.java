package org.manof.lever.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.manof.lever.GalleryLever;
import org.manof.lever.LeversPicture;
import org.manof.shared.ui.CardsBoard;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;
import org.manof.workshop.ui.Collecting;

/** What the room looks at: how many proposals there are, then all of them as cards. */
@StyleSheet("manof/styles/lever.css")
final class GalleryBoard extends Div {
    private final CardsBoard<GalleryLever> board;

    GalleryBoard(Face face, Words words) {
        addClassNames("board-main", "fill");
        board = new CardsBoard<>(GalleryLever::id, lever -> new BoardLever(lever, words));
        add(board);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(LeversPicture.class).get(),
                        face.item().get(),
                        face.whole().get().people().size()));
    }

    private void draw(LeversPicture picture, AgendaItem item, int room) {
        if (item.phase() == Phase.REVEALED) {
            board.publish(picture.levers(), rest -> getTranslation("lever.boardMore", rest));
        } else {
            board.collect(new CardsBoard.Collected(
                    picture.proposals(),
                    getTranslation("lever.boardCount", picture.proposals()),
                    picture.people(),
                    room,
                    getTranslation("lever.boardBy", picture.people(), room),
                    Collecting.sentence(this, item, "lever.boardOpen", "lever.boardClosed")));
        }
    }
}
