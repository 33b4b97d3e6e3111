package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.NamesFor;
import org.manof.workshop.WritingRules;

/** On the console: whom people write for, to be chosen until the activity was opened; from then on it can be only fewer. */
final class NamesChoice extends Div {
    private final Face face;
    private final ReviewParts parts;
    private final AgendaFields fields;
    private final Paragraph now = new Paragraph();
    private final Map<NamesFor, Button> fewer = new EnumMap<>(NamesFor.class);

    NamesChoice(Face face, ReviewParts parts) {
        this.face = face;
        this.parts = parts;
        addClassNames("row", "names-choice");
        fields = new AgendaFields(
                parts.editing(),
                (Actor.Staff) face.actor(),
                face.workshop(),
                face.activity(),
                parts.kinds().of(face.ref().kind()));
        now.addClassName("grow");
        add(fields, now);
        for (var people : new NamesFor[] {NamesFor.FACILITATORS, NamesFor.NOBODY}) {
            var button = new Button(getTranslation("names.tighten." + people.name()), pressed -> ask(people));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            fewer.put(people, button);
            add(button);
        }
    }

    void draw(AgendaItem item) {
        fields.setVisible(!item.opened());
        fields.draw(item, item::fixed);
        now.setVisible(item.opened());
        var rules = WritingRules.of(item.options());
        now.setText(getTranslation("names.now." + item.namedFor().name())
                + (rules.readFirst() ? " · " + getTranslation("writing.readFirst.yes") : "")
                + (rules.most() == 0 ? "" : " · " + getTranslation("writing.upTo", rules.most())));
        fewer.forEach((people, button) ->
                button.setVisible(item.opened() && item.namedFor().moreThan(people)));
    }

    private void ask(NamesFor people) {
        var dialog = new ConfirmDialog(
                getTranslation("names.tighten." + people.name()),
                getTranslation("names.tighten.sure"),
                getTranslation("names.tighten.yes"),
                confirmed -> Refusals.guard(
                        this, () -> parts.names().tighten(face.actor(), face.workshop(), face.activity(), people)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
