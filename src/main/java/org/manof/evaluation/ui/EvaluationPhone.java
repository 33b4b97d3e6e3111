package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.EvaluationPicture;
import org.manof.evaluation.GoalMeasures;
import org.manof.evaluation.ShownSuggestion;
import org.manof.evaluation.Suggestion;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;

/** On a phone: what one would measure, what others would, with a mark for what says most, and the measures that there are. */
@StyleSheet("manof/styles/evaluation.css")
final class EvaluationPhone extends Div {
    private final Face face;
    private final EvaluationRoom room;
    private final SuggestForm form;
    private final Section ownPart = new Section();
    private final Kept<Own> own;
    private final Section othersPart = new Section();
    private final Kept<Seen> others;
    private final Div goals = new Div();
    private Set<UUID> marked = Set.of();
    private @Nullable EvaluationPicture drawn;
    private @Nullable Phase phase;

    private record Own(Suggestion suggestion, boolean open) {}

    private record Seen(ShownSuggestion suggestion, boolean marked, Phase phase) {}

    EvaluationPhone(Face face, Participant me, EvaluationRoom room) {
        this.face = face;
        this.room = room;
        addClassNames("pad", "stack", "evaluation-phone");
        form = new SuggestForm(face, me, room.seats(), this::send);
        own = new Kept<>(
                list(ownPart, "evaluation.mine"), each -> each.suggestion().id(), this::ownItem);
        others = new Kept<>(
                list(othersPart, "evaluation.others"), each -> each.suggestion().id(), this::seenItem);
        goals.addClassName("stack");
        add(form, othersPart, ownPart, goals);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(EvaluationPicture.class).get().onPhones(),
                        face.item().get().phase()));
    }

    private void draw(EvaluationPicture picture, Phase now) {
        var before = drawn;
        if (now == phase && picture.equals(before)) {
            return;
        }
        phase = now;
        drawn = picture;
        form.open(now == Phase.OPEN);
        form.offer(picture.goals().stream().map(GoalMeasures::goal).toList());
        if (before == null || !before.goals().equals(picture.goals())) {
            goals.removeAll();
            picture.goals().forEach(goal -> goals.add(card(goal)));
        }
        read();
    }

    private void read() {
        var picture = drawn;
        var now = phase;
        if (picture == null || now == null) {
            return;
        }
        Refusals.guard(this, () -> {
            var mine = room.suggestions().mine(face.actor(), face.workshop(), face.activity());
            marked = room.suggestions().marks(face.actor(), face.workshop(), face.activity());
            own.show(mine.stream()
                    .filter(each -> !each.shown())
                    .map(each -> new Own(each, now == Phase.OPEN))
                    .toList());
            ownPart.setVisible(mine.stream().anyMatch(each -> !each.shown()));
        });
        others.show(picture.suggestions().stream()
                .map(each -> new Seen(each, marked.contains(each.id()), now))
                .toList());
        othersPart.setVisible(!picture.suggestions().isEmpty());
    }

    private ListItem ownItem(Own shown) {
        var suggestion = shown.suggestion();
        var item = new ListItem(People.text(suggestion.content()));
        item.addClassName("card");
        if (suggestion.measureId() != null) {
            item.add(new Paragraph(getTranslation("evaluation.mine.taken")));
        } else if (shown.open()) {
            var withdraw = new Button(
                    getTranslation("evaluation.withdraw"),
                    _ -> act(() -> room.suggestions()
                            .withdraw(face.actor(), face.workshop(), face.activity(), suggestion.id(), Ids.next())));
            withdraw.setAriaLabel(getTranslation("evaluation.withdrawNamed", suggestion.content()));
            item.add(new Div(withdraw));
        }
        return item;
    }

    private ListItem seenItem(Seen seen) {
        var suggestion = seen.suggestion();
        var item = new ListItem(new Div(People.text(suggestion.text())));
        item.addClassNames("card", "stack");
        var foot = new Div();
        foot.addClassName("row");
        if (seen.phase() == Phase.OPEN) {
            var mark = new Button(getTranslation(seen.marked() ? "evaluation.marked" : "evaluation.mark"));
            mark.setAriaLabel(getTranslation("evaluation.markNamed", suggestion.text()));
            mark.getElement().setAttribute("aria-pressed", String.valueOf(seen.marked()));
            mark.addClassName("evaluation-mark");
            mark.addClickListener(_ -> act(() -> room.suggestions()
                    .mark(
                            face.actor(),
                            face.workshop(),
                            face.activity(),
                            suggestion.id(),
                            !seen.marked(),
                            Ids.next())));
            foot.add(mark);
        } else if (seen.phase() == Phase.REVEALED) {
            foot.add(new Span(getTranslation("evaluation.marks", suggestion.marks())));
        } else if (seen.marked()) {
            foot.add(new Span(getTranslation("evaluation.marked")));
        }
        if (suggestion.taken()) {
            foot.add(new Span(getTranslation("evaluation.taken")));
        }
        item.add(foot);
        return item;
    }

    private Section card(GoalMeasures goal) {
        var card = new Section(new GoalHead(goal.goal()));
        card.addClassNames("card", "stack");
        if (goal.defined().isEmpty()) {
            card.add(new Paragraph(getTranslation("evaluation.bare")));
        }
        goal.defined().forEach(measure -> card.add(new MeasureFacts(measure)));
        return card;
    }

    private boolean send(UUID goal, String text, UUID command) {
        var sent = Refusals.guard(
                this,
                () -> room.suggestions().suggest(face.actor(), face.workshop(), face.activity(), goal, text, command));
        if (sent) {
            Refusals.tell(this, "evaluation.sent");
        }
        read();
        return sent;
    }

    private void act(Runnable command) {
        Refusals.guard(this, command);
        read();
    }

    private UnorderedList list(Section part, String title) {
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        part.addClassName("stack");
        part.add(new H2(getTranslation(title)), items);
        return items;
    }
}
