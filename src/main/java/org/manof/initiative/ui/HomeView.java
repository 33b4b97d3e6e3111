package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.manof.initiative.ImportTemplate;
import org.manof.initiative.InitiativeSummary;
import org.manof.initiative.Initiatives;
import org.manof.initiative.MethodStep;
import org.manof.initiative.NewInitiatives;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.security.StaffPages;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** Where staff start: the initiatives they belong to, and the way in for a new one. */
@Route(StaffPages.HOME)
@PermitAll
@StyleSheet("manof/styles/home.css")
class HomeView extends Div implements HasDynamicTitle {
    HomeView(Initiatives initiatives, NewInitiatives beginnings, ImportTemplate template, CurrentActor current) {
        addClassName("home");
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var mine = initiatives.mine(actor);
        add(new H1(getTranslation("home.title")), mine.isEmpty() ? none(actor) : list(mine));
        if (actor.role() == Role.FACILITATOR) {
            var box = new ImportBox(initiatives, current, mine.isEmpty());
            var write = new Section(new H2(getTranslation("begin.title")), new BeginForm(beginnings, current));
            write.addClassNames("stack", "card");
            var file = new Section(new H2(getTranslation("begin.file")), new TemplateLinks(template), box);
            file.addClassNames("stack", "card");
            var ways = new Div(file, write);
            ways.addClassName("begin-ways");
            add(ways);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private Component none(Actor.Staff actor) {
        var next = actor.role() == Role.FACILITATOR ? "home.none.facilitator" : "home.none.coordinator";
        var state = new Div(
                new LeverProgress(0, MethodStep.values().length),
                new H2(getTranslation("home.none")),
                new Paragraph(getTranslation(next)));
        state.addClassName("empty-state");
        return state;
    }

    private Component list(List<InitiativeSummary> mine) {
        var list = new UnorderedList();
        list.addClassName("initiative-list");
        mine.forEach(each -> list.add(new ListItem(card(each))));
        return list;
    }

    private Component card(InitiativeSummary initiative) {
        var language = Languages.current();
        var link = InitiativeNavigation.initiativeLink("", initiative.id());
        link.addClassNames("card", "initiative-card");
        var name = People.text(initiative.authority().in(language));
        name.addClassName("initiative-name");
        var about = new Div(
                chip(People.text(initiative.field())),
                chip(new Span(getTranslation("home.from", String.valueOf(initiative.firstYear())))));
        about.addClassName("row");
        var mission = People.text(initiative.mission().in(language));
        mission.addClassName("initiative-mission");
        link.add(name, mission, about);
        return link;
    }

    private static Span chip(Span span) {
        span.addClassName("chip");
        return span;
    }
}
