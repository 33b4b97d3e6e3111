package org.manof.lever.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.GalleryLever;
import org.manof.lever.Levers;
import org.manof.lever.LeversPicture;
import org.manof.lever.OwnLever;
import org.manof.lever.Proposal;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;

/** A participant's own proposals while they are private, and the whole gallery once it is published. */
@StyleSheet("manof/styles/lever.css")
final class ProposePhone extends Div {
    private final Face face;
    private final Levers levers;
    private final ProposalForm form;
    private final Section own = new Section();
    private final Section gallery = new Section();
    private final Paragraph waiting = new Paragraph();
    private final Kept<Mine> ownList;
    private final Kept<Shown> galleryList;
    private List<OwnLever> mine = List.of();
    private @Nullable Drawn drawn;

    /** What decides that one's own proposals have to be read again. */
    private record Drawn(Phase phase, int round) {}

    private record Mine(OwnLever lever, boolean changeable) {}

    private record Shown(GalleryLever lever, boolean own) {}

    ProposePhone(Face face, Participant me, Levers levers, Seats seats, Words words) {
        this.face = face;
        this.levers = levers;
        addClassNames("pad", "stack", "lever-phone");
        waiting.addClassName("notice");
        waiting.setText(getTranslation("lever.waitForReveal"));
        readMine();
        form = new ProposalForm(
                new ProposalDrafts(this, face, me, seats, mine),
                face.picture(LeversPicture.class).peek().components(),
                words,
                this::send);
        var ownItems = list(own, "lever.mine");
        ownList = new Kept<>(
                ownItems,
                item -> item.lever().id(),
                item -> new OwnProposal(item.lever(), item.changeable(), words, form::write, this::withdraw));
        var galleryItems = list(gallery, "lever.gallery");
        galleryList = new Kept<>(
                galleryItems, item -> item.lever().id(), item -> new GalleryItem(item.lever(), item.own(), words));
        add(waiting, form, own, gallery);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(LeversPicture.class).get(),
                        face.item().get().phase(),
                        face.item().get().round()));
    }

    private UnorderedList list(Section section, String titleKey) {
        var items = new UnorderedList();
        items.addClassNames("lever-list", "stack");
        section.addClassName("stack");
        section.add(new H2(getTranslation(titleKey)), items);
        return items;
    }

    private void draw(LeversPicture picture, Phase phase, int round) {
        var next = new Drawn(phase, round);
        if (!next.equals(drawn)) {
            if (drawn != null && drawn.phase() != phase) {
                getElement().executeJs("this.scrollIntoView({block: 'start'})");
            }
            drawn = next;
            readMine();
            waiting.setVisible(phase == Phase.CLOSED);
            form.open(phase == Phase.OPEN);
            showMine();
        }
        gallery.setVisible(phase == Phase.REVEALED);
        var own = mine.stream().map(OwnLever::id).toList();
        galleryList.show(picture.levers().stream()
                .map(lever -> new Shown(lever, !Collections.disjoint(lever.proposals(), own)))
                .toList());
    }

    private void showMine() {
        if (drawn == null) {
            return;
        }
        var open = drawn.phase() == Phase.OPEN;
        var revealed = drawn.phase() == Phase.REVEALED;
        var listed = mine.stream()
                .filter(lever -> !revealed || !lever.published())
                .map(lever -> new Mine(lever, open && !lever.published()))
                .toList();
        ownList.show(listed);
        own.setVisible(!listed.isEmpty());
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
            Refusals.tell(this, "lever.sent");
        }
        refresh();
        return taken;
    }

    private void withdraw(OwnLever lever) {
        if (Refusals.guard(this, () -> levers.withdraw(face.actor(), face.workshop(), lever.id(), Ids.next()))) {
            form.leave(lever.id());
        }
        refresh();
    }

    private void refresh() {
        readMine();
        showMine();
    }

    private void readMine() {
        Refusals.guard(this, () -> mine = levers.mine(face.actor(), face.workshop()));
    }
}
