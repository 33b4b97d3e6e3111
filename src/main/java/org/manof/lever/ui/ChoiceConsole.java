package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.coverage.ui.CoverageSummary;
import org.manof.lever.ChoicePicture;
import org.manof.lever.Choices;
import org.manof.lever.ChosenLever;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;
import org.manof.workshop.Face;

/** The vote on levers, and after its reveal the choice: every lever in the vote's order, to be chosen for a goal. */
@StyleSheet("manof/styles/lever.css")
final class ChoiceConsole extends Div {
    private final Face face;
    private final Choices choices;
    private final Words words;
    private final CoverageSummary coverage = new CoverageSummary("console");
    private final NativeDetails sets;
    private final Paragraph together = new Paragraph();
    private final Div choosing = new Div();
    private final Kept<Row> list;

    /** A lever as voted on, as chosen if it is, and what share of the components it covers by itself, if that is known. */
    record Row(
            Tally tally,
            @Nullable ChosenLever chosen,
            @Nullable Double covers) {}

    ChoiceConsole(Face face, Component vote, Choices choices, Words words) {
        this.face = face;
        this.choices = choices;
        this.words = words;
        addClassNames("stack", "choice-console");
        choosing.addClassName("stack");
        var items = new OrderedList();
        items.addClassNames("lever-list", "stack");
        var hint = new Paragraph(getTranslation("lever.chooseHint"));
        hint.addClassName("muted");
        sets = new NativeDetails(getTranslation("coverage.sets"), coverage);
        sets.addClassName("lever-lineage");
        choosing.add(new H2(getTranslation("lever.chooseTitle")), sets, hint, together, items);
        list = new Kept<>(
                items, row -> row.tally().id(), row -> new ChoiceRow(row, words, this::choose, this::unchoose));
        add(vote, choosing);
        Signal.effect(this, () -> draw(face.picture(ChoicePicture.class).get()));
    }

    private void draw(ChoicePicture picture) {
        var tallies = picture.ballot().result().map(RoundResult::tallies).orElse(List.of());
        var chosen = picture.chosen().stream().collect(Collectors.toMap(ChosenLever::lever, Function.identity()));
        choosing.setVisible(!tallies.isEmpty());
        sets.setVisible(picture.coverage().isPresent());
        picture.coverage().ifPresent(coverage::show);
        together.setVisible(picture.coverage().isPresent() && !chosen.isEmpty());
        picture.coverage()
                .ifPresent(result -> together.setText(getTranslation(
                        "lever.coverTogether", chosen.size(), Math.round(100 * result.covered(chosen.keySet())))));
        list.show(tallies.stream()
                .map(tally -> new Row(
                        tally,
                        chosen.get(tally.id()),
                        picture.coverage()
                                .map(result -> result.covered(List.of(tally.id())))
                                .orElse(null)))
                .toList());
    }

    private void choose(Tally tally) {
        var picture = picture();
        var passedOver = picture.passedOver(tally.id()).stream()
                .map(other -> words.in(other.option().text()))
                .toList();
        var dialog = new ChoiceDialog(
                getTranslation("lever.chooseNamed", words.in(tally.option().text())),
                passedOver,
                (goal, reason, command) -> Refusals.guard(
                        this, () -> choices.choose(face.actor(), face.workshop(), tally.id(), goal, reason, command)));
        dialog.askGoal(words.goals(picture.components(tally.id())), words);
        dialog.open();
    }

    private void unchoose(Tally tally) {
        var orphaned = picture().orphaned(tally.id());
        if (orphaned.isEmpty()) {
            var unused = unchoose(tally.id(), "", Ids.next());
        } else {
            new ChoiceDialog(
                            getTranslation(
                                    "lever.unchooseNamed",
                                    words.in(tally.option().text())),
                            List.of(words.in(tally.option().text())),
                            (goal, reason, command) -> unchoose(tally.id(), reason, command))
                    .open();
        }
    }

    private boolean unchoose(UUID lever, String reason, UUID command) {
        return Refusals.guard(this, () -> choices.unchoose(face.actor(), face.workshop(), lever, reason, command));
    }

    private ChoicePicture picture() {
        return face.picture(ChoicePicture.class).peek();
    }
}
