package org.manof.influence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manof.agreement.SmallGroups;
import org.manof.influence.InfluencePicture;
import org.manof.influence.Influences;
import org.manof.influence.RootCauses;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.TurnoutElement;
import org.manof.voting.BallotOption;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** The facilitator's side: what is asked about, how far the room has come but never what it says; then naming root causes. */
@StyleSheet("manof/styles/influence.css")
final class ConsoleInfluence extends Div {
    private final Face face;
    private final Influences influences;
    private final RootCauses causes;
    private final TurnoutElement turnout = new TurnoutElement();
    private final Paragraph enough = new Paragraph();
    private final Paragraph people = new Paragraph();
    private final IntegerField size = new IntegerField();
    private final Div number;
    private final H3 title = new H3();
    private final OrderedList asked = new OrderedList();
    private final Kept<BallotOption> list;
    private final ResultPart result = new ResultPart("console");
    private final Div naming = new Div();
    private final Kept<CauseRow.Item> named;
    /** Reasons as last typed here: one whose naming is taken back, or was refused, is there for the next. */
    private final Map<UUID, String> reasons = new HashMap<>();

    private int shownSize;

    ConsoleInfluence(Face face, Influences influences, RootCauses causes) {
        this.face = face;
        this.influences = influences;
        this.causes = causes;
        addClassName("influence-console");
        size.setLabel(getTranslation("influence.size"));
        size.setStepButtonsVisible(true);
        size.setMin(3);
        size.setMax(Influences.LONGEST);
        number = new Div(size, new Button(getTranslation("influence.saveSize"), pressed -> save()));
        number.addClassNames("row", "influence-size");
        asked.addClassName("influence-options");
        list = new Kept<>(
                asked,
                BallotOption::id,
                option -> new ListItem(People.text(option.text().in(Languages.current()))));
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        named = new Kept<>(
                items,
                CauseRow.Item::option,
                item -> new CauseRow(item, reasons.getOrDefault(item.option(), ""), this::name));
        var hint = new Paragraph(getTranslation("influence.nameHint"));
        hint.addClassName("muted");
        naming.add(new H3(getTranslation("influence.nameTitle")), hint, items);
        naming.addClassName("stack");
        add(turnout, enough, people, number, result, naming, title, asked);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(InfluencePicture.class).get(),
                        face.whole().get().people().size()));
    }

    private void draw(InfluencePicture picture, int here) {
        var hidden = picture.result().isEmpty();
        var progress = picture.progress();
        turnout.show(progress.finished(), here, getTranslation("influence.turnout", progress.finished(), here));
        turnout.setVisible(hidden);
        enough.setText(getTranslation("influence.enough", progress.enough(), picture.pairs()));
        enough.setVisible(hidden && picture.phase() != Phase.WAITING);
        people.setText(getTranslation("influence.needed", picture.options().size(), picture.pairs(), picture.needed()));
        people.setVisible(hidden);
        number.setVisible(!picture.started() && hidden);
        if (shownSize != picture.size()) {
            shownSize = picture.size();
            size.setValue(shownSize);
        }
        title.setText(getTranslation("influence.list", picture.round()));
        title.setVisible(hidden);
        asked.setVisible(hidden);
        list.show(hidden ? picture.options() : List.of());
        result.show(picture);
        var items = items(picture);
        naming.setVisible(!items.isEmpty());
        named.show(items);
    }

    /** All components, those that drive most first; none where too few people answered to say anything. */
    private static List<CauseRow.Item> items(InfluencePicture picture) {
        return picture.result()
                .filter(result -> result.people() >= SmallGroups.SMALLEST)
                .map(result -> result.components().stream()
                        .map(placed -> new CauseRow.Item(
                                placed.option(),
                                DriversElement.text(picture, placed.option()),
                                DriversElement.number(result, placed.option()),
                                placed.candidate(),
                                picture.causes().stream()
                                        .filter(cause -> cause.option().equals(placed.option()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList())
                .orElse(List.of());
    }

    private void save() {
        Refusals.guard(
                this,
                () -> influences.size(
                        face.actor(), face.ref(), Objects.requireNonNullElse(size.getValue(), 0), Ids.next()));
    }

    private void name(UUID option, boolean cause, String reason) {
        reasons.put(option, reason);
        Refusals.guard(this, () -> {
            if (cause) {
                causes.name(face.actor(), face.workshop(), option, reason, Ids.next());
            } else {
                causes.unname(face.actor(), face.workshop(), option, Ids.next());
            }
        });
    }
}
