package org.manof.assumption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.assumption.Assumptions;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.GalleryAssumption;
import org.manof.assumption.OwnAssumption;
import org.manof.shared.Ids;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.Drafts;
import org.manof.workshop.ui.OwnAndAll;
import org.manof.workshop.ui.StandingNote;
import org.manof.workshop.ui.WritingNotice;

/** A participant's own assumptions while they are private, and the whole gallery once it is published. */
@StyleSheet("manof/styles/assumption.css")
final class WritePhone extends Div {
    private static final Drafts.Form<OwnAssumption> FORM =
            new Drafts.Form<>(List.of("text"), OwnAssumption::id, (assumption, field) -> assumption.text());

    private final Face face;
    private final Assumptions assumptions;
    private final WriteForm form;
    private final WritingNotice notice = new WritingNotice();
    private final Paragraph waiting = new Paragraph();
    private final OwnAndAll<OwnAssumption, GalleryAssumption> lists;

    WritePhone(Face face, Participant me, Assumptions assumptions, Seats seats) {
        this.face = face;
        this.assumptions = assumptions;
        addClassNames("pad", "stack", "assumption-phone");
        waiting.addClassName("notice");
        waiting.setText(getTranslation("assumption.waitForReveal"));
        lists = new OwnAndAll<>(
                new OwnAndAll.Own<>(
                        getTranslation("assumption.mine"),
                        () -> assumptions.mine(face.actor(), face.workshop()),
                        OwnAssumption::id,
                        OwnAssumption::published,
                        this::ownItem),
                new OwnAndAll.All<>(
                        getTranslation("assumption.gallery"),
                        GalleryAssumption::id,
                        GalleryAssumption::originals,
                        this::galleryItem));
        form = new WriteForm(new Drafts<>(this, face, me, seats, FORM, lists.mine()), this::send);
        add(notice, waiting, form, lists);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(AssumptionsPicture.class).get(),
                        face.item().get()));
    }

    private void draw(AssumptionsPicture picture, AgendaItem item) {
        notice.draw(item);
        var phase = item.phase();
        if (lists.draw(phase, item.round(), picture.turns().decisions(), picture.gallery())) {
            waiting.setVisible(phase == Phase.CLOSED);
            form.open(phase == Phase.OPEN);
        }
    }

    private ListItem ownItem(OwnAssumption assumption, boolean changeable) {
        var text = new Paragraph(People.text(assumption.text()));
        text.addClassName("assumption-text");
        var row = new ListItem(text);
        row.addClassName("card");
        row.add(new StandingNote(assumption.standing(), changeable));
        if (changeable) {
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

    private ListItem galleryItem(GalleryAssumption assumption, boolean own) {
        var card = new AssumptionCard(assumption);
        var mark = assumption.merged() ? "assumption.holdsYours" : "assumption.yours";
        var row = new ListItem(own ? card.marked(getTranslation(mark)) : card);
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
            Refusals.tell(this, notice.sent("assumption.sent"));
        }
        lists.refresh();
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
        lists.refresh();
    }
}
