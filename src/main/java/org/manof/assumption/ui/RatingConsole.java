package org.manof.assumption.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.AssumptionDecisions;
import org.manof.assumption.RatedAssumption;
import org.manof.assumption.RatingPicture;
import org.manof.assumption.Verdict;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.TurnoutElement;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** How many have rated while it is hidden; then every assumption with the room's answers, to be decided on. */
@StyleSheet("manof/styles/assumption.css")
final class RatingConsole extends Div {
    private final Face face;
    private final AssumptionDecisions decisions;
    private final TurnoutElement turnout = new TurnoutElement();
    private final Paragraph none = new Paragraph(getTranslation("assumption.none"));
    private final OrderedList asked = new OrderedList();
    private final Div deciding = new Div();
    private final SpreadElement key = new SpreadElement("key");
    private final Kept<RatedAssumption> askedList;
    private final Kept<RatedAssumption> decidingList;
    /** Reasons as last typed here: one whose decision is taken back is there for the next. */
    private final Map<UUID, String> reasons = new HashMap<>();

    RatingConsole(Face face, AssumptionDecisions decisions) {
        this.face = face;
        this.decisions = decisions;
        addClassNames("stack", "assumption-rating-console");
        none.addClassName("notice");
        asked.addClassName("assumption-rating-asked");
        askedList = new Kept<>(asked, RatedAssumption::id, each -> new ListItem(People.text(each.text())));
        var items = new OrderedList();
        items.addClassNames("assumption-list", "stack");
        decidingList = new Kept<>(
                items,
                RatedAssumption::id,
                each -> new DecisionRow(each, reasons.getOrDefault(each.id(), ""), this::decide));
        var hint = new Paragraph(getTranslation("assumption.decideHint"));
        hint.addClassName("muted");
        deciding.addClassName("stack");
        deciding.add(new H2(getTranslation("assumption.decideTitle")), hint, key, items);
        add(none, turnout, asked, deciding);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RatingPicture.class).get(),
                        face.item().get().phase(),
                        face.whole().get().people().size()));
    }

    private void draw(RatingPicture picture, Phase phase, int people) {
        var revealed = phase == Phase.REVEALED;
        var any = !picture.assumptions().isEmpty();
        none.setVisible(!any);
        turnout.setVisible(any && !revealed);
        turnout.show(picture.turnout(), people, getTranslation("assumption.turnout", picture.turnout(), people));
        asked.setVisible(any && !revealed);
        deciding.setVisible(any && revealed);
        askedList.show(revealed ? List.of() : picture.assumptions());
        decidingList.show(revealed ? SpreadElement.inOrder(picture.assumptions()) : List.of());
    }

    private void decide(UUID assumption, @Nullable Verdict verdict, String reason) {
        reasons.put(assumption, reason);
        Refusals.guard(this, () -> {
            if (verdict == null) {
                decisions.reconsider(face.actor(), face.workshop(), assumption, Ids.next());
            } else {
                decisions.decide(face.actor(), face.workshop(), assumption, verdict, reason, Ids.next());
            }
        });
    }
}
