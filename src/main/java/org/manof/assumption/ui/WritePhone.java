package org.manof.assumption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.Assumptions;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.GalleryAssumption;
import org.manof.assumption.OwnAssumption;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.Drafts;

/** A participant's own assumptions while they are private, and the whole gallery once it is published. */
@StyleSheet("manof/styles/assumption.css")
final class WritePhone extends Div {
    private static final Drafts.Form<OwnAssumption> FORM =
            new Drafts.Form<>(List.of("text"), OwnAssumption::id, (assumption, field) -> assumption.text());

    private final Face face;
    private final Assumptions assumptions;
    private final WriteForm form;
    private final Section own = new Section();
    private final Section gallery = new Section();
    private final Paragraph waiting = new Paragraph();
    private final Kept<Mine> ownList;
    private final Kept<Shown> galleryList;
    private List<OwnAssumption> mine = List.of();
    private @Nullable Drawn drawn;

    /** What decides that one's own assumptions have to be read again. */
    private record Drawn(Phase phase, int round) {}

    private record Mine(OwnAssumption assumption, boolean changeable) {}

    private record Shown(GalleryAssumption assumption, boolean own) {}

    WritePhone(Face face, Participant me, Assumptions assumptions, Seats seats) {
        this.face = face;
        this.assumptions = assumptions;
        addClassNames("pad", "stack", "assumption-phone");
        waiting.addClassName("notice");
        waiting.setText(getTranslation("assumption.waitForReveal"));
        readMine();
        form = new WriteForm(new Drafts<>(this, face, me, seats, FORM, mine), this::send);
        ownList = new Kept<>(
                list(own, "assumption.mine"), item -> item.assumption().id(), this::ownItem);
        galleryList = new Kept<>(
                list(gallery, "assumption.gallery"), item -> item.assumption().id(), this::galleryItem);
        add(waiting, form, own, gallery);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(AssumptionsPicture.class).get(),
                        face.item().get().phase(),
                        face.item().get().round()));
    }

    private UnorderedList list(Section section, String titleKey) {
        var items = new UnorderedList();
        items.addClassNames("assumption-list", "stack");
        section.addClassName("stack");
        section.add(new H2(getTranslation(titleKey)), items);
        return items;
    }

    private void draw(AssumptionsPicture picture, Phase phase, int round) {
        var next = new Drawn(phase, round);
        if (!next.equals(drawn)) {
            drawn = next;
            readMine();
            waiting.setVisible(phase == Phase.CLOSED);
            form.open(phase == Phase.OPEN);
            showMine();
        }
        gallery.setVisible(phase == Phase.REVEALED);
        var ids = mine.stream().map(OwnAssumption::id).toList();
        galleryList.show(picture.gallery().stream()
                .map(each -> new Shown(each, !Collections.disjoint(each.originals(), ids)))
                .toList());
    }

    private void showMine() {
        var now = drawn;
        if (now != null) {
            var listed = mine.stream()
                    .filter(each -> now.phase() != Phase.REVEALED || !each.published())
                    .map(each -> new Mine(each, now.phase() == Phase.OPEN && !each.published()))
                    .toList();
            ownList.show(listed);
            own.setVisible(!listed.isEmpty());
        }
    }

    private ListItem ownItem(Mine item) {
        var assumption = item.assumption();
        var text = new Paragraph(People.text(assumption.text()));
        text.addClassName("assumption-text");
        var row = new ListItem(text);
        row.addClassName("card");
        if (item.changeable()) {
            var change = new Button(getTranslation("assumption.change"), pressed -> form.write(assumption));
            change.setAriaLabel(getTranslation("assumption.changeNamed", assumption.text()));
            var remove = new Button(getTranslation("assumption.delete"), pressed -> ask(assumption));
            remove.setAriaLabel(getTranslation("assumption.deleteNamed", assumption.text()));
            var buttons = new Div(change, remove);
            buttons.addClassName("row");
            row.add(buttons);
        }
        return row;
    }

    private ListItem galleryItem(Shown item) {
        var card = new AssumptionCard(item.assumption());
        var mark = item.assumption().merged() ? "assumption.holdsYours" : "assumption.yours";
        var row = new ListItem(item.own() ? card.marked(getTranslation(mark)) : card);
        row.addClassName("card");
        return row;
    }

    private boolean send(@Nullable UUID earlier, String text, UUID command) {
        var taken = Refusals.guard(this, () -> {
            if (earlier == null) {
                assumptions.write(face.actor(), face.workshop(), text, command);
            } else {
                assumptions.rewrite(face.actor(), face.workshop(), earlier, text, command);
            }
        });
        if (taken) {
            Refusals.tell(this, "assumption.sent");
        }
        refresh();
        return taken;
    }

    private void ask(OwnAssumption assumption) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("assumption.delete.question"));
        dialog.setText(assumption.text());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("assumption.delete.keep"));
        dialog.setConfirmText(getTranslation("assumption.delete"));
        dialog.addConfirmListener(confirmed -> withdraw(assumption.id()));
        dialog.open();
    }

    private void withdraw(UUID assumption) {
        if (Refusals.guard(this, () -> assumptions.withdraw(face.actor(), face.workshop(), assumption, Ids.next()))) {
            form.leave(assumption);
        }
        refresh();
    }

    private void refresh() {
        readMine();
        showMine();
    }

    private void readMine() {
        Refusals.guard(this, () -> mine = assumptions.mine(face.actor(), face.workshop()));
    }
}
