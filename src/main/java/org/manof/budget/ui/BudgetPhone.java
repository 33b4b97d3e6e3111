package org.manof.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetGroup;
import org.manof.budget.BudgetPicture;
import org.manof.budget.BudgetedAction;
import org.manof.budget.NewOffer;
import org.manof.budget.Offer;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;

/** On a phone: what is missing, and what one's own body could bring. */
@StyleSheet("manof/styles/budget.css")
final class BudgetPhone extends Div {
    private final Face face;
    private final BudgetRoom room;
    private final Div sums = new Div();
    private final OfferForm form;
    private final Section ownPart = new Section();
    private final Kept<Shown> own;
    private final Div cards = new Div();
    private @Nullable BudgetPicture drawn;
    private @Nullable Phase phase;

    /** An offer, and whether it can be taken back. */
    private record Shown(Offer offer, boolean open) {}

    BudgetPhone(Face face, Participant me, BudgetRoom room) {
        this.face = face;
        this.room = room;
        addClassNames("pad", "stack", "budget-phone");
        sums.addClassName("card");
        form = new OfferForm(face, me, room.seats(), this::send);
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        own = new Kept<>(items, shown -> shown.offer().id(), this::item);
        ownPart.addClassName("stack");
        ownPart.add(new H2(getTranslation("budget.mine")), items);
        cards.addClassName("stack");
        add(sums, form, ownPart, cards);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(BudgetPicture.class).get().onPhones(),
                        face.item().get().phase()));
    }

    private void draw(BudgetPicture picture, Phase now) {
        var moved = now != phase;
        if (!moved && picture.equals(drawn)) {
            return;
        }
        phase = now;
        form.open(now == Phase.OPEN);
        if (!picture.equals(drawn)) {
            drawn = picture;
            show(picture);
        }
        refresh();
    }

    private void show(BudgetPicture picture) {
        var groups = picture.sheet().groups();
        form.offer(picture.sheet().rows());
        form.setVisible(!groups.isEmpty());
        sums.removeAll();
        sums.add(
                groups.isEmpty()
                        ? new Paragraph(getTranslation("budget.empty"))
                        : Amounts.list(this, picture.sheet().total()));
        cards.removeAll();
        groups.forEach(group -> cards.add(card(group)));
    }

    private Article card(BudgetGroup group) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        group.rows().forEach(row -> list.add(action(row)));
        var card = new Article(new H2(People.text(group.title().in(Languages.current()))), list);
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem action(BudgetedAction row) {
        var words = People.text(row.action().action());
        words.addClassName("budget-action");
        var bring = new Button(
                getTranslation("budget.bring"), _ -> form.turn(row.action().id()));
        bring.setAriaLabel(getTranslation("budget.bringNamed", row.action().action()));
        bring.addClassName("budget-bring");
        return new ListItem(words, Amounts.list(this, row.sums()), bring);
    }

    private ListItem item(Shown shown) {
        var offer = shown.offer();
        var item = new ListItem(OfferWords.of(this, offer));
        item.addClassName("card");
        if (offer.lineId() != null) {
            var taken = new Paragraph(getTranslation("budget.mine.taken"));
            taken.addClassNames("muted", "small");
            item.add(taken);
        } else if (shown.open()) {
            var retract = new Button(getTranslation("budget.retract"), _ -> retract(offer.id()));
            retract.setAriaLabel(getTranslation("budget.retractNamed", offer.bearer()));
            item.add(retract);
        }
        return item;
    }

    private boolean send(NewOffer offer, UUID command) {
        var sent = Refusals.guard(
                this, () -> room.offers().offer(face.actor(), face.workshop(), face.activity(), offer, command));
        if (sent) {
            Refusals.tell(this, "budget.sent");
        }
        refresh();
        return sent;
    }

    private void retract(UUID offer) {
        Refusals.guard(
                this, () -> room.offers().retract(face.actor(), face.workshop(), face.activity(), offer, Ids.next()));
        refresh();
    }

    private void refresh() {
        Refusals.guard(this, () -> {
            List<Offer> mine = room.offers().mine(face.actor(), face.workshop(), face.activity());
            own.show(mine.stream()
                    .map(offer -> new Shown(offer, phase == Phase.OPEN))
                    .toList());
            ownPart.setVisible(!mine.isEmpty());
        });
    }
}
