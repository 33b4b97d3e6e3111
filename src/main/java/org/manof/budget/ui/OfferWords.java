package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.budget.Offer;
import org.manof.shared.ui.People;

/** An offer in words: who, what kind of money, how much, and on what condition. */
final class OfferWords {
    private OfferWords() {}

    static Div of(Component place, Offer offer) {
        var bearer = People.text(offer.bearer());
        bearer.addClassName("budget-bearer");
        var facts = new Div(
                bearer,
                new Span(place.getTranslation("budget.source." + offer.source().name())));
        facts.addClassName("row");
        if (offer.amount() != null) {
            facts.add(Amounts.money(offer.amount()));
        }
        var words = new Div(facts);
        if (!offer.note().isEmpty()) {
            words.add(new Div(People.text(offer.note())));
        }
        return words;
    }
}
