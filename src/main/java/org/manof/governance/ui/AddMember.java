package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.manof.governance.MemberField;
import org.manof.governance.MemberPart;
import org.manof.governance.NewMember;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Left;
import org.manof.shared.ui.SavingField;

/** Adds a member to a unit; what is typed stays if it is refused. */
final class AddMember extends Div {
    private final ModelHands hands;
    private final UUID unit;
    private final Select<Stakeholder> who = new Select<>();
    private final TextField person = SavingField.line();
    private final TextField role = SavingField.line();
    private final Select<MemberPart> part = new Select<>();
    /** One per filling of the form, so that a second press adds nobody twice. */
    private UUID id = Ids.next();

    AddMember(ModelHands hands, UUID unit) {
        this.hands = hands;
        this.unit = unit;
        addClassNames("model-member", "model-add");
        who.setLabel(getTranslation("model.field.STAKEHOLDER"));
        who.setItemLabelGenerator(each -> each.name().in(Languages.current()));
        who.setItems(hands.stakeholders());
        person.setLabel(getTranslation("model.field.PERSON"));
        Left.of(person, MemberField.PERSON_LENGTH);
        role.setLabel(getTranslation("model.field.ROLE"));
        Left.of(role, MemberField.ROLE_LENGTH);
        part.setLabel(getTranslation("model.field.PART"));
        part.setItems(MemberPart.values());
        part.setItemLabelGenerator(each -> Words.part(this, each));
        part.setValue(MemberPart.DECIDES);
        add(who, person, role, part, new Button(getTranslation("model.addMember"), _ -> add()));
    }

    private void add() {
        var chosen = who.getValue();
        var typed =
                new NewMember(chosen == null ? null : chosen.id(), person.getValue(), role.getValue(), part.getValue());
        if (hands.addMember(this, unit, typed, id)) {
            id = Ids.next();
            who.clear();
            person.clear();
            role.clear();
        }
    }
}
