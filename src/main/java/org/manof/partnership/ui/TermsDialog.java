package org.manof.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.partnership.Involvement;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.TermField;
import org.manof.partnership.Terms;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.SavingField;

/** What is agreed with a partner around a lever: each field saves itself, and whoever was slower is asked. Coordinators read. */
final class TermsDialog extends Dialog {
    private final transient Terms terms;
    private final Actor.Staff actor;
    private final Terms.Place place;

    TermsDialog(Terms terms, Actor.Staff actor, UUID initiative, PartnerLine row, LeverChoice lever) {
        this.terms = terms;
        this.actor = actor;
        this.place = new Terms.Place(initiative, lever.id(), row.stakeholder().id());
        var around = row.around(lever.id());
        var agreed = terms.read(actor, place);
        addClassName("partners-terms");
        setWidth("min(36rem, 100vw)");
        setHeaderTitle(getTranslation("partners.terms"));
        var who = new Paragraph(People.text(row.stakeholder().name().in(Languages.current()) + " · " + lever.title()));
        who.addClassName("partners-name");
        var circles = new Paragraph(getTranslation("partners.terms.now", title(around.now())) + " · "
                + getTranslation("partners.terms.target", title(around.target())));
        circles.addClassName("muted");
        var body = new Div(who, circles);
        body.addClassName("stack");
        // As it was when the dialog opened: a newer text would take away what is being typed, and whoever is slower is
        // asked.
        for (var field : TermField.values()) {
            var saving = field == TermField.INVOLVEMENT ? involvement() : text(field);
            saving.lock(actor.role() != Role.FACILITATOR);
            saving.show(agreed.in(field));
            body.add(saving);
        }
        add(body);
        getFooter().add(new Button(getTranslation("notice.close"), pressed -> close()));
    }

    private SavingField text(TermField field) {
        return new SavingField(name(field), getTranslation("term." + field.name()), input(field), save(field));
    }

    private TextFieldBase<?, String> input(TermField field) {
        var upTo = getTranslation("draft.upTo", field.most());
        if (field == TermField.EXPECTED || field == TermField.COMMITMENT) {
            var area = SavingField.block();
            area.setMinRows(2);
            area.setHelperText(upTo);
            return area;
        }
        var line = SavingField.line();
        line.setHelperText(field == TermField.CONTACT ? getTranslation("term.contact.how") + " · " + upTo : upTo);
        return line;
    }

    private SavingField involvement() {
        var options = new ArrayList<>(List.of(""));
        Arrays.stream(Involvement.values()).map(Enum::name).forEach(options::add);
        return SavingField.choice(
                name(TermField.INVOLVEMENT),
                getTranslation("term.INVOLVEMENT"),
                options,
                option -> getTranslation("involvement." + (option == null || option.isEmpty() ? "none" : option)),
                save(TermField.INVOLVEMENT));
    }

    private SavingField.Save save(TermField field) {
        return (before, mine) -> terms.save(actor, place, field, before, mine);
    }

    private String title(@Nullable Circle circle) {
        return getTranslation(circle == null ? "partners.open.circle" : "circle." + circle.name() + ".title");
    }

    private static String name(TermField field) {
        return "term-" + field.name().toLowerCase(Locale.ROOT);
    }
}
