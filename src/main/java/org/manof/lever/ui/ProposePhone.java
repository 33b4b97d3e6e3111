package org.manof.lever.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.GalleryLever;
import org.manof.lever.Levers;
import org.manof.lever.LeversPicture;
import org.manof.lever.OwnLever;
import org.manof.lever.Proposal;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.OwnAndAll;
import org.manof.workshop.ui.WritingNotice;

/** A participant's own proposals while they are private, and the whole gallery once it is published. */
@StyleSheet("manof/styles/lever.css")
final class ProposePhone extends Div {
    private final Face face;
    private final Levers levers;
    private final ProposalForm form;
    private final WritingNotice notice = new WritingNotice();
    private final Paragraph waiting = new Paragraph();
    private final OwnAndAll<OwnLever, GalleryLever> lists;

    ProposePhone(Face face, Participant me, Levers levers, Seats seats, Words words) {
        this.face = face;
        this.levers = levers;
        addClassNames("pad", "stack", "lever-phone");
        waiting.addClassName("notice");
        waiting.setText(getTranslation("lever.waitForReveal"));
        lists = new OwnAndAll<>(
                new OwnAndAll.Own<>(
                        getTranslation("lever.mine"),
                        () -> levers.mine(face.actor(), face.workshop()),
                        OwnLever::id,
                        OwnLever::published,
                        (lever, changeable) -> new OwnProposal(lever, changeable, words, this::change, this::withdraw)),
                new OwnAndAll.All<>(
                        getTranslation("lever.gallery"),
                        GalleryLever::id,
                        GalleryLever::proposals,
                        (lever, own) -> new GalleryItem(lever, own, words)));
        form = new ProposalForm(
                new ProposalDrafts(this, face, me, seats, lists.mine()),
                face.picture(LeversPicture.class).peek().components(),
                words,
                this::send);
        add(notice, waiting, form, lists);
        Signal.effect(
                this,
                () -> draw(face.picture(LeversPicture.class).get(), face.item().get()));
    }

    private void draw(LeversPicture picture, AgendaItem item) {
        notice.draw(item);
        var phase = item.phase();
        if (lists.draw(phase, item.round(), picture.turns().decisions(), picture.levers())) {
            waiting.setVisible(phase == Phase.CLOSED);
            form.open(phase == Phase.OPEN);
        }
    }

    private void change(OwnLever lever) {
        form.write(lever);
    }

    private boolean send(@Nullable UUID earlier, Proposal proposal, UUID command) {
        var taken = Refusals.guard(this, () -> {
            if (earlier == null) {
                levers.propose(face.actor(), face.workshop(), proposal, command);
            } else {
                levers.rewrite(face.actor(), face.workshop(), earlier, proposal, command);
            }
        });
        if (taken) {
            Refusals.tell(this, notice.sent("lever.sent"));
        }
        lists.refresh();
        return taken;
    }

    private void withdraw(OwnLever lever) {
        if (Refusals.guard(this, () -> levers.withdraw(face.actor(), face.workshop(), lever.id(), Ids.next()))) {
            form.leave(lever.id());
        }
        lists.refresh();
    }
}
