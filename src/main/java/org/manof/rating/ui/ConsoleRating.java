package org.manof.rating.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.manof.rating.Rating;
import org.manof.rating.RatingPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.TurnoutElement;
import org.manof.voting.BallotOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** The facilitator's side of a rating: the shortlist, who has answered but never what, then the results. */
@StyleSheet("manof/styles/rating.css")
final class ConsoleRating extends Div {
    private final Face face;
    private final Function<ActivityRef, Rating.Sheet> sheets;
    private final Rating rating;
    private final RatingResult result;
    private final TurnoutElement turnout = new TurnoutElement();
    private final IntegerField size = new IntegerField();
    private final Div shorter;
    private final H3 title = new H3();
    private final OrderedList list = new OrderedList();
    private List<BallotOption> listed = List.of();
    private int shown;

    ConsoleRating(
            Face face,
            Function<ActivityRef, Rating.Sheet> sheets,
            Rating rating,
            RatingResult result,
            Wording wording) {
        this.face = face;
        this.sheets = sheets;
        this.rating = rating;
        this.result = result;
        addClassName("rating-console");
        size.setLabel(getTranslation(wording.key("rating.size")));
        size.setStepButtonsVisible(true);
        size.setMin(2);
        shorter = new Div(size, new Button(getTranslation("rating.saveSize"), pressed -> save()));
        shorter.addClassNames("row", "rating-size");
        list.addClassName("rating-options");
        add(turnout, shorter, result, title, list);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RatingPicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(RatingPicture picture, int people) {
        var hidden = picture.result().isEmpty();
        turnout.show(picture.turnout(), people, getTranslation("rating.turnout", picture.turnout(), people));
        turnout.setVisible(hidden);
        shorter.setVisible(!picture.started() && picture.phase() != Phase.REVEALED);
        if (shown != picture.size()) {
            shown = picture.size();
            size.setValue(shown);
        }
        title.setText(getTranslation("rating.list", picture.round()));
        title.setVisible(hidden);
        list.setVisible(hidden);
        if (!listed.equals(picture.options())) {
            listed = picture.options();
            list.removeAll();
            listed.forEach(
                    option -> list.add(new ListItem(People.text(option.text().in(Languages.current())))));
        }
        result.show(picture);
    }

    private void save() {
        Refusals.guard(
                this,
                () -> rating.size(
                        face.actor(),
                        sheets.apply(face.ref()),
                        Objects.requireNonNullElse(size.getValue(), 0),
                        Ids.next()));
    }
}
