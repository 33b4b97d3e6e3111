package org.manof.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.manof.initiative.Initiatives;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.partnership.Partners;
import org.manof.partnership.Terms;
import org.manof.security.CurrentActor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.workshop.ui.InitiativeLine;

/** The partners of an initiative over all its levers, for its facilitators and its coordinator. */
@Route("partners")
@PermitAll
class PartnersView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Partners partners;
    private final transient Terms terms;
    private final transient Initiatives initiatives;
    private final transient CurrentActor current;
    private final transient InitiativeLine line;

    PartnersView(Partners partners, Terms terms, Initiatives initiatives, CurrentActor current, InitiativeLine line) {
        this.partners = partners;
        this.terms = terms;
        this.initiatives = initiatives;
        this.current = current;
        this.line = line;
        addClassNames("partners-page", "stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var initiative = initiatives.picture(actor, InitiativeNavigation.id(parameter));
        removeAll();
        var desk = new PartnersDesk(partners, terms, actor, initiative.id());
        add(
                InitiativeNavigation.initiativeLink(initiative.authority().in(Languages.current()), initiative.id()),
                new H1(getPageTitle()),
                new Paragraph(getTranslation("partners.how")),
                desk);
        line.follow(desk, actor, initiative.id(), desk::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partners.title");
    }
}
