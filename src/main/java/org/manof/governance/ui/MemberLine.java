package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.manof.governance.Member;
import org.manof.governance.MemberField;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.SavingField;
import org.manof.workshop.ui.ChoiceField;

/** One member to be changed. */
final class MemberLine extends ListItem {
    private final ModelHands hands;
    private final UUID id;
    private final SavingField person;
    private final SavingField role;
    private final ChoiceField part;

    MemberLine(ModelHands hands, Member member) {
        this.hands = hands;
        this.id = member.id();
        var name = member.stakeholder().name().in(Languages.current());
        person = text(MemberField.PERSON);
        role = text(MemberField.ROLE);
        part = new ChoiceField(
                "part",
                getTranslation("model.field.PART"),
                Words.parts(this),
                (before, mine) -> hands.save(id, MemberField.PART, before, mine));
        var remove =
                new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> hands.removeMember(pressed.getSource(), id));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("model.removeMember", name));
        remove.setTooltipText(getTranslation("model.removeMember", name));
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", member.stakeholder().sector());
        var who = new Span(mark, People.text(name));
        who.addClassName("model-who");
        addClassNames("model-member");
        add(who, person, role, part, remove);
    }

    void draw(Member member) {
        person.show(member.person());
        role.show(member.role());
        part.show(member.part().name());
    }

    private SavingField text(MemberField field) {
        return new SavingField(
                "member",
                getTranslation("model.field." + field.name()),
                SavingField.line(),
                (before, mine) -> hands.save(id, field, before, mine));
    }
}
