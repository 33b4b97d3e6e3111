package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.manof.initiative.ui.HomePanel;
import org.manof.initiative.ui.InitiativeNavigation;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Kinds;
import org.manof.workshop.ReadyAgenda;
import org.manof.workshop.Workshops;

/** The workshops on the initiative's home: the way to each console and board, and a new one. */
@org.springframework.stereotype.Component
class WorkshopsPanel implements HomePanel {
    private final Workshops workshops;
    private final Addresses addresses;
    private final Kinds kinds;

    WorkshopsPanel(Workshops workshops, Addresses addresses, Kinds kinds) {
        this.workshops = workshops;
        this.addresses = addresses;
        this.kinds = kinds;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.setId(InitiativeNavigation.WORKSHOPS);
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("workshops.title")));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var all = workshops.of(actor, initiative);
        all.forEach(workshop -> list.add(item(actor, workshop)));
        if (all.isEmpty()) {
            panel.add(new Paragraph(panel.getTranslation("workshops.none")));
        }
        panel.add(list);
        if (actor.role() == Role.FACILITATOR) {
            panel.add(maker(actor, initiative));
        }
        return panel;
    }

    private ListItem item(Actor.Staff actor, Workshops.Listed workshop) {
        var title = People.text(workshop.title());
        title.addClassName("grow");
        var code = Isolated.code(workshop.code());
        code.addClassNames("chip", "code");
        var board = new Anchor(addresses.board(workshop.boardToken()), title.getTranslation("console.board"));
        board.setTarget(AnchorTarget.BLANK);
        var row = new Div(title, code);
        row.addClassName("row");
        if (actor.role() == Role.FACILITATOR) {
            var console = new Anchor("console/" + workshop.id(), title.getTranslation("workshops.console"));
            console.addClassNames("button", "primary");
            row.add(console);
        }
        row.add(
                board,
                new RouterLink(
                        title.getTranslation("console.agenda"),
                        ComposerView.class,
                        workshop.id().toString()),
                new RouterLink(
                        title.getTranslation("byHand.title"),
                        ScribeView.class,
                        workshop.id().toString()),
                new RouterLink(
                        title.getTranslation("log.title"),
                        LogView.class,
                        workshop.id().toString()));
        if (actor.role() == Role.FACILITATOR) {
            var copy = new Button(
                    title.getTranslation("workshops.copy"),
                    pressed -> new CopyWorkshop(workshops, actor, workshop).open());
            copy.addThemeVariants(ButtonVariant.TERTIARY);
            copy.setAriaLabel(title.getTranslation("workshops.copy.named", workshop.title()));
            row.add(copy);
        }
        return new ListItem(row);
    }

    private Component maker(Actor.Staff actor, UUID initiative) {
        var title = new TextField();
        title.setLabel(title.getTranslation("workshops.new.title"));
        title.setMaxLength(200);
        title.getElement()
                .setAttribute("data-draft", "workshop.new." + initiative)
                .setAttribute("dir", "auto");
        title.addClassName("grow");
        var create = new Button(title.getTranslation("workshops.new"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var agenda = new RadioButtonGroup<ReadyAgenda>();
        agenda.setLabel(title.getTranslation("workshops.new.agenda"));
        agenda.setItems(ReadyAgenda.values());
        agenda.setItemLabelGenerator(ready -> title.getTranslation("agenda.ready." + ready.name()) + " · "
                + title.getTranslation("agenda.ready.about", ready.minutes(kinds), ready.parts(kinds)));
        agenda.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        agenda.setValue(ReadyAgenda.STANDARD);
        var row = new Div(title, create);
        row.addClassNames("row", "workshop-new");
        create.addClickListener(pressed -> Refusals.guard(row, () -> {
            var made = workshops.create(actor, initiative, title.getValue(), agenda.getValue());
            UI.getCurrent().navigate("console/" + made.id());
        }));
        var maker = new Div(row, agenda);
        maker.addClassName("stack");
        return maker;
    }
}
