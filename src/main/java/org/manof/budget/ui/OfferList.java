package org.manof.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetPicture;
import org.manof.budget.BudgetSheet;
import org.manof.budget.BudgetedAction;
import org.manof.budget.Offer;
import org.manof.budget.Offers;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;

/** What people of the room offer, for the facilitator alone, until a line is made of it. */
@StyleSheet("manof/styles/budget.css")
final class OfferList extends Div {
    private final Face face;
    private final BudgetRoom room;
    private final Paragraph none = new Paragraph(getTranslation("budget.offers.none"));
    private final Kept<Shown> list;
    private @Nullable Offers drawn;
    private BudgetSheet sheet = new BudgetSheet(List.of());

    /** An offer with the words of its action. */
    private record Shown(Offer offer, String action) {}

    OfferList(Face face, BudgetRoom room) {
        this.face = face;
        this.room = room;
        addClassNames("card", "stack", "budget-offers");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        none.addClassName("muted");
        list = new Kept<>(items, shown -> shown.offer().id(), this::item);
        add(new H2(getTranslation("budget.offers")), none, items);
    }

    void draw(BudgetPicture picture) {
        if (picture.offers().equals(drawn) && picture.sheet().equals(sheet)) {
            return;
        }
        drawn = picture.offers();
        sheet = picture.sheet();
        read();
    }

    private void read() {
        Refusals.guard(this, () -> {
            var waiting = room.offers().waiting(face.actor(), face.workshop(), face.activity());
            none.setVisible(waiting.isEmpty());
            list.show(waiting.stream()
                    .map(offer -> new Shown(offer, action(offer)))
                    .toList());
        });
    }

    private ListItem item(Shown shown) {
        var offer = shown.offer();
        var said = OfferWords.of(this, offer);
        var amount = new TextField();
        amount.addClassName("digits");
        amount.getElement().setAttribute("inputmode", "numeric");
        amount.setAriaLabel(getTranslation("budget.take.amount", offer.bearer()));
        amount.setPlaceholder(offer.amount() == null ? getTranslation("budget.field.AMOUNT") : "");
        amount.setVisible(offer.amount() == null);
        var take = new Button(getTranslation("budget.take"), _ -> take(offer, amount.getValue()));
        take.setAriaLabel(getTranslation("budget.takeNamed", offer.bearer()));
        var tools = new Div(amount, take);
        tools.addClassName("row");
        var item = new ListItem(said, People.text(shown.action()), tools);
        item.addClassName("budget-offer");
        return item;
    }

    private void take(Offer offer, String amount) {
        Refusals.guard(
                this,
                () -> room.offers()
                        .take(face.actor(), face.workshop(), face.activity(), offer.id(), amount, Ids.next()));
        read();
    }

    private String action(Offer offer) {
        return sheet.rows().stream()
                .map(BudgetedAction::action)
                .filter(action -> action.id().equals(offer.rowId()))
                .map(action -> action.action())
                .findFirst()
                .orElse("");
    }
}
