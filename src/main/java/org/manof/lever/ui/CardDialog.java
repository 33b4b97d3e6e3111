package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.manof.lever.CardQuestion;
import org.manof.lever.GalleryLever;
import org.manof.lever.LeverCards;
import org.manof.lever.Proposal;
import org.manof.shared.Ids;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.SavingField;
import org.manof.workshop.Face;

/** The card of a lever, filled on by the facilitator: each answer saves itself, and whoever was slower is asked. */
final class CardDialog extends Dialog {
    private final Face face;
    private final LeverCards cards;
    private final UUID lever;
    private final Map<UUID, Checkbox> lifts = new HashMap<>();
    private final SavingField time;
    private final SavingField systems;
    private boolean showing;

    CardDialog(Face face, LeverCards cards, GalleryLever lever, List<UUID> components, Words words) {
        this.face = face;
        this.cards = cards;
        this.lever = lever.id();
        setHeaderTitle(getTranslation("lever.card"));
        addClassName("lever-dialog");
        var title = new Paragraph(People.text(lever.title()));
        title.addClassName("lever-title");
        time = answer(CardQuestion.TIME, "lever.time");
        systems = answer(CardQuestion.SYSTEMS, "lever.systems");
        time.hint(String.join(" · ", lever.times()));
        systems.hint(String.join(" · ", lever.systems()));
        var ticks = new Div(new Paragraph(getTranslation("lever.components")));
        ticks.addClassNames("stack", "lever-card-ticks");
        components.forEach(component -> ticks.add(tick(component, words)));
        var body = new Div(title, time, systems, ticks);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("notice.close"), pressed -> close()));
        time.show(lever.time());
        systems.show(lever.ownSystems());
        show(lever);
    }

    /** Whether this is the card of a lever. */
    boolean of(UUID id) {
        return lever.equals(id);
    }

    /**
     * Shows what is ticked now. The texts stay as they were when the card was opened: a newer one would take away what is being typed, and
     * whoever leaves a field that somebody else has changed is asked.
     */
    void show(GalleryLever now) {
        showing = true;
        lifts.forEach((component, box) -> box.setValue(now.components().contains(component)));
        showing = false;
    }

    private SavingField answer(CardQuestion question, String label) {
        var area = SavingField.block();
        area.setWidthFull();
        area.setMinRows(2);
        area.setHelperText(getTranslation("draft.upTo", Proposal.ANSWER));
        return new SavingField(
                question.name().toLowerCase(Locale.ROOT),
                getTranslation(label),
                area,
                (before, mine) -> cards.answer(face.actor(), face.workshop(), lever, question, before, mine));
    }

    private Checkbox tick(UUID component, Words words) {
        var box = new Checkbox();
        box.setLabel(words.component(component));
        box.addValueChangeListener(change -> {
            if (!showing) {
                Refusals.guard(
                        this,
                        () -> cards.lifts(
                                face.actor(), face.workshop(), lever, component, change.getValue(), Ids.next()));
            }
        });
        lifts.put(component, box);
        box.setHelperText(words.barrier(component));
        return box;
    }
}
