package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.EvaluationPicture;
import org.manof.evaluation.ShownSuggestion;
import org.manof.evaluation.Suggestion;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** What the room suggests to measure: read first, put before the room, taken up. After the reveal what most people marked comes first. */
final class SuggestionList extends Div {
    private final Face face;
    private final EvaluationRoom room;
    private final Paragraph none = new Paragraph(getTranslation("evaluation.suggestions.none"));
    private final Kept<Shown> list;
    private @Nullable Drawn drawn;

    /** What decides that the suggestions have to be read again. */
    private record Drawn(List<ShownSuggestion> shown, int waiting, Phase phase) {}

    private record Shown(Suggestion suggestion, String goal, int marks, boolean counted) {}

    SuggestionList(Face face, EvaluationRoom room) {
        this.face = face;
        this.room = room;
        addClassNames("card", "stack");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        none.addClassName("muted");
        list = new Kept<>(items, shown -> shown.suggestion().id(), this::item);
        add(new H2(getTranslation("evaluation.suggestions")), none, items);
    }

    void draw(EvaluationPicture picture, Phase phase) {
        var next = new Drawn(picture.suggestions(), picture.waiting(), phase);
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        read(picture, phase);
    }

    private void read(EvaluationPicture picture, Phase phase) {
        var marks =
                picture.suggestions().stream().collect(Collectors.toMap(ShownSuggestion::id, ShownSuggestion::marks));
        var goals = picture.goals().stream()
                .collect(Collectors.toMap(
                        each -> each.goal().id(), each -> each.goal().text().in(Languages.current())));
        Function<UUID, Integer> count = id -> marks.getOrDefault(id, 0);
        Refusals.guard(this, () -> {
            var all = room.suggestions().all(face.actor(), face.workshop(), face.activity()).stream()
                    .filter(each -> each.measureId() == null)
                    .sorted(Comparator.comparing(each -> -count.apply(each.id())))
                    .toList();
            none.setVisible(all.isEmpty());
            list.show(all.stream()
                    .map(each -> new Shown(
                            each,
                            goals.getOrDefault(each.goalId(), ""),
                            count.apply(each.id()),
                            phase == Phase.REVEALED && each.shown()))
                    .toList());
        });
    }

    private ListItem item(Shown shown) {
        var suggestion = shown.suggestion();
        var text = suggestion.content();
        var goal = People.text(shown.goal());
        goal.addClassNames("muted", "small");
        var tools = new Div();
        tools.addClassName("row");
        if (shown.counted()) {
            tools.add(new Span(getTranslation("evaluation.marks", shown.marks())));
        }
        if (!suggestion.shown()) {
            var show = new Button(
                    getTranslation("evaluation.show"),
                    _ -> Refusals.guard(
                            this,
                            () -> room.suggestions()
                                    .show(
                                            face.actor(),
                                            face.workshop(),
                                            face.activity(),
                                            suggestion.id(),
                                            Ids.next())));
            show.setAriaLabel(getTranslation("evaluation.showNamed", text));
            tools.add(show);
        }
        var take = new Button(
                getTranslation("evaluation.take"),
                _ -> Refusals.guard(
                        this,
                        () -> room.suggestions()
                                .take(face.actor(), face.workshop(), face.activity(), suggestion.id(), Ids.next())));
        take.setAriaLabel(getTranslation("evaluation.takeNamed", text));
        tools.add(take);
        var item = new ListItem(new Div(People.text(text)), new Div(goal), tools);
        item.addClassName("budget-offer");
        return item;
    }
}
