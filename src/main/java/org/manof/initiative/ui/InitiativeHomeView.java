package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.initiative.NewInitiatives;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.springframework.beans.factory.ObjectProvider;

/** An initiative's home: where it wants to go, what stands in the way, how far it has come, and the rooms' panels. */
@Route("initiative")
@PermitAll
@StyleSheet("manof/styles/home.css")
class InitiativeHomeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Initiatives initiatives;
    private final transient Membership membership;
    private final transient NewInitiatives copies;
    private final transient CurrentActor current;
    private final transient ObjectProvider<HomePanel> panels;
    private final transient ObjectProvider<ComingWorkshops> workshops;
    private String title = "";

    InitiativeHomeView(
            Initiatives initiatives,
            Membership membership,
            NewInitiatives copies,
            CurrentActor current,
            ObjectProvider<HomePanel> panels,
            ObjectProvider<ComingWorkshops> workshops) {
        this.initiatives = initiatives;
        this.membership = membership;
        this.copies = copies;
        this.current = current;
        this.panels = panels;
        this.workshops = workshops;
        addClassName("initiative-home");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var actor = current.staff().orElseThrow(Refusal::notAllowed);
        var initiative = initiatives.picture(actor, InitiativeNavigation.id(parameter));
        title = initiative.authority().in(Languages.current());
        removeAll();
        add(header(actor, initiative), body(actor, initiative));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(Actor.Staff actor, InitiativePicture initiative) {
        var name = new H1(People.text(title));
        var field = People.text(initiative.field());
        field.addClassName("chip");
        var years = Isolated.number(years(initiative));
        years.addClassName("chip");
        var edit = InitiativeNavigation.editorLink(getTranslation("edit.link"), initiative.id());
        edit.addClassName("button");
        var line = new Div(name, field, years, edit);
        line.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            line.add(new Button(
                    getTranslation("copy.open"), _ -> new CopyDialog(copies, current, initiative.id()).open()));
        }
        var label = new Span(getTranslation("initiative.mission"));
        label.addClassNames("muted", "small");
        var mission = new Paragraph(People.text(initiative.mission().in(Languages.current())));
        mission.addClassName("mission");
        return new Header(line, new Div(label, mission));
    }

    static String years(InitiativePicture initiative) {
        var last = initiative.firstYear() + initiative.horizonYears() - 1;
        return last == initiative.firstYear() ? String.valueOf(last) : initiative.firstYear() + "–" + last;
    }

    private Component body(Actor.Staff actor, InitiativePicture initiative) {
        var contributed = new Div();
        contributed.addClassName("room-panels");
        panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .map(panel -> panel.panel(actor, initiative.id()))
                .forEach(contributed::add);
        var work = new Section(contributed, new BarrierList(initiative));
        work.addClassName("stack");
        var side = new Aside(
                new StepList(
                        initiatives.steps(actor, initiative.id()),
                        kind -> workshops.getObject().next(actor, initiative.id(), kind),
                        InitiativeNavigation.workshops(initiative.id())),
                new PeoplePanel(membership, current, initiative.id()));
        side.addClassName("stack");
        var columns = new Div(work, side);
        columns.addClassName("initiative-columns");
        return columns;
    }
}
