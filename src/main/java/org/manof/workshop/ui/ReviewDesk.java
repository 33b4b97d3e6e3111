package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Author;
import org.manof.workshop.Desk;
import org.manof.workshop.Face;
import org.manof.workshop.OwnStanding.State;
import org.manof.workshop.ReviewTurns;

/** What a facilitator alone sees of the texts of an activity: whose names, what waits to be read, what is hidden and why. */
@StyleSheet("manof/styles/review.css")
public final class ReviewDesk extends Div {
    private final Face face;
    private final ReviewParts parts;
    private final NamesChoice choice;
    private final Map<State, Pile> piles = new EnumMap<>(State.class);
    private Desk desk = new Desk(List.of(), Map.of());
    private @Nullable Seen seen;

    /** What decides that the desk has to be read again. */
    private record Seen(AgendaItem item, int texts, ReviewTurns turns, int people) {}

    private record Pile(Section part, H2 title, Kept<Desk.Text> list) {}

    public ReviewDesk(Face face, ReviewParts parts) {
        this.face = face;
        this.parts = parts;
        addClassNames("stack", "review-desk");
        choice = new NamesChoice(face, parts);
        add(choice);
        for (var state : new State[] {State.WAITING, State.APPROVED, State.HIDDEN}) {
            piles.put(state, pile());
        }
    }

    /** Follows the activity, of which {@code texts} were sent; true if the desk was read anew, and names may be others. */
    public boolean draw(AgendaItem item, int texts, ReviewTurns turns) {
        var next = new Seen(item, texts, turns, face.whole().peek().people().size());
        if (next.equals(seen)) {
            return false;
        }
        seen = next;
        choice.draw(item);
        Refusals.guard(this, () -> desk = parts.moderation().desk(face.actor(), face.workshop(), face.activity()));
        piles.forEach((state, pile) -> {
            var here = desk.in(state);
            pile.part().setVisible(!here.isEmpty());
            pile.title().setText(getTranslation("review.pile." + state.name(), here.size()));
            pile.list().show(here);
        });
        return true;
    }

    /** Who wrote what, as far as a facilitator is to see it. */
    public Map<UUID, Author> names() {
        return desk.names();
    }

    /** A button to hide a published text, which is called {@code title}. */
    public Button hiding(UUID text, String title) {
        return button(
                "review.hide",
                title,
                () -> new HideDialog(
                                title,
                                (reason, command) -> Refusals.guard(
                                        this,
                                        () -> parts.moderation()
                                                .hide(
                                                        face.actor(),
                                                        face.workshop(),
                                                        face.activity(),
                                                        text,
                                                        reason,
                                                        command)))
                        .open());
    }

    private Pile pile() {
        var items = new UnorderedList();
        items.addClassNames("plain-list", "review-list");
        var title = new H2();
        var part = new Section(title, items);
        part.addClassName("stack");
        part.setVisible(false);
        add(part);
        return new Pile(part, title, new Kept<>(items, Desk.Text::id, this::item));
    }

    private ListItem item(Desk.Text text) {
        var item = new ListItem();
        item.addClassNames("card", "stack", "review-item");
        text.words().forEach(words -> {
            var line = new Paragraph(People.text(words));
            line.addClassName("review-text");
            item.add(line);
        });
        item.add(new AuthorLine(text.by().stream().toList()));
        var title = text.words().getFirst();
        var buttons = new Div();
        buttons.addClassName("row");
        switch (text.standing().state()) {
            case WAITING -> {
                var approve = button("review.approve", title, () -> approve(text));
                approve.addThemeVariants(ButtonVariant.PRIMARY);
                buttons.add(approve, hiding(text.id(), title));
            }
            case APPROVED ->
                buttons.add(button("review.unapprove", title, () -> unapprove(text)), hiding(text.id(), title));
            case HIDDEN -> {
                item.add(new Paragraph(getTranslation("review.because")), reason(text));
                buttons.add(button("review.show", title, () -> show(text)));
            }
            case PRIVATE, PUBLISHED -> {}
        }
        item.add(buttons);
        return item;
    }

    private static Paragraph reason(Desk.Text text) {
        var reason = new Paragraph(People.text(text.standing().reason()));
        reason.addClassName("review-reason");
        return reason;
    }

    private Button button(String key, String title, Runnable command) {
        var button = new Button(getTranslation(key), pressed -> command.run());
        button.setAriaLabel(getTranslation("review.about", getTranslation(key), title));
        return button;
    }

    private void approve(Desk.Text text) {
        Refusals.guard(
                this,
                () -> parts.moderation()
                        .approve(face.actor(), face.workshop(), face.activity(), text.id(), text.words(), Ids.next()));
    }

    private void unapprove(Desk.Text text) {
        Refusals.guard(
                this,
                () -> parts.moderation()
                        .unapprove(face.actor(), face.workshop(), face.activity(), text.id(), Ids.next()));
    }

    private void show(Desk.Text text) {
        Refusals.guard(
                this,
                () -> parts.moderation().show(face.actor(), face.workshop(), face.activity(), text.id(), Ids.next()));
    }
}
