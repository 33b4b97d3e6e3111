package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.manof.recruitment.CandidateFile;
import org.manof.recruitment.CheckAnswer;
import org.manof.recruitment.FeasibilityItem;
import org.manof.shared.Ids;
import org.manof.shared.ui.SavingField;

/** The six items that decide whether working together is feasible, each with an answer and a note. */
final class Checklist extends UnorderedList {
    private final FileHands hands;
    private final UUID candidate;
    private final Map<FeasibilityItem, Line> lines = new EnumMap<>(FeasibilityItem.class);

    private record Line(Select<CheckAnswer> answer, SavingField note) {}

    Checklist(FileHands hands, UUID candidate, String name) {
        this.hands = hands;
        this.candidate = candidate;
        addClassNames("plain-list", "candidate-checks");
        getElement().setAttribute("aria-label", getTranslation("candidate.checklist", name));
        for (var item : FeasibilityItem.values()) {
            var line = line(item);
            lines.put(item, line);
            var row = new ListItem(line.answer(), line.note());
            row.addClassName("candidate-check");
            add(row);
        }
    }

    void show(CandidateFile file) {
        lines.forEach((item, line) -> {
            var check = file.check(item);
            line.answer().setValue(check.answer());
            line.note().show(check.note());
        });
    }

    private Line line(FeasibilityItem item) {
        var title = getTranslation("candidate.check." + item.name());
        var answer = new Select<CheckAnswer>();
        answer.setLabel(title);
        answer.setItems(CheckAnswer.values());
        answer.setItemLabelGenerator(each -> getTranslation("candidate.answer." + each.name()));
        answer.setValue(CheckAnswer.UNKNOWN);
        answer.setReadOnly(!hands.writes());
        answer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hands.run(
                        this,
                        () -> hands.room()
                                .feasibility()
                                .answer(
                                        hands.actor(),
                                        hands.at(),
                                        candidate,
                                        item,
                                        change.getOldValue(),
                                        change.getValue(),
                                        Ids.next()));
            }
        });
        var note = new SavingField(
                "check-note",
                getTranslation("candidate.check.note", title),
                SavingField.line(),
                (before, mine) ->
                        hands.room().feasibility().note(hands.actor(), hands.at(), candidate, item, before, mine));
        note.lock(!hands.writes());
        return new Line(answer, note);
    }
}
