package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.UUID;
import org.manof.initiative.Member;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Refusals;

/** Who works on the initiative; facilitators let colleagues in here. */
class PeoplePanel extends Section {
    private final transient Membership membership;
    private final transient CurrentActor current;
    private final UUID initiative;
    private final UnorderedList list = new UnorderedList();
    private final EmailField email = new EmailField();

    PeoplePanel(Membership membership, CurrentActor current, UUID initiative) {
        this.membership = membership;
        this.current = current;
        this.initiative = initiative;
        addClassNames("card", "people-panel");
        add(new H2(getTranslation("initiative.people")), list);
        if (actor().role() == Role.FACILITATOR) {
            add(form());
        }
        fill();
    }

    private Component form() {
        email.setLabel(getTranslation("initiative.people.email"));
        email.getElement().setAttribute("dir", "ltr");
        var add = new Button(getTranslation("initiative.people.add"), event -> enrol());
        email.addKeyPressListener(Key.ENTER, event -> enrol());
        var form = new Div(email, add);
        form.addClassNames("row", "people-form");
        return form;
    }

    private void enrol() {
        var address = email.getValue();
        if (Refusals.guard(this, () -> membership.add(actor(), initiative, address))) {
            email.clear();
            fill();
            Refusals.tell(this, "initiative.people.added", address);
        }
    }

    private void fill() {
        list.removeAll();
        membership.of(actor(), initiative).forEach(member -> list.add(line(member)));
    }

    private ListItem line(Member member) {
        var address = new Span(member.email());
        address.getElement().setAttribute("dir", "ltr");
        var line = new ListItem(address);
        if (member.account().equals(actor().account())) {
            var you = new Span(getTranslation("initiative.people.you"));
            you.addClassName("chip");
            line.add(new Span(" "), you);
        }
        return line;
    }

    private Actor.Staff actor() {
        return current.staff().orElseThrow(Refusal::notAllowed);
    }
}
