package org.manof.recruitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Stakeholder;
import org.manof.recruitment.CandidateField;
import org.manof.recruitment.GapList;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Left;

/** Adds a candidate, or takes a stakeholder of the initiative as one; what is typed stays until it is taken. */
final class AddCandidate extends Details {
    private final FileHands hands;
    private final CandidateFields fields;
    private final Select<Stakeholder> stakeholder = new Select<>();
    private List<Stakeholder> others = List.of();
    /** One per filling of the form, so that a second press of the button adds nobody twice. */
    private UUID id = Ids.next();

    AddCandidate(FileHands hands, List<SectorPicture> sectors) {
        this.hands = hands;
        addClassName("candidate-add");
        setSummaryText(getTranslation("candidate.add"));
        fields = new CandidateFields(sectors, (field, label) -> {
            var text = new TextArea(label);
            text.setMinRows(1);
            text.setWidthFull();
            text.getElement().setAttribute("dir", "auto");
            Left.of(text, field.most());
            return text;
        });
        var add = new Button(getTranslation("candidate.addNow"), _ -> add());
        stakeholder.setLabel(getTranslation("candidate.take"));
        stakeholder.setHelperText(getTranslation("candidate.take.hint"));
        stakeholder.setItemLabelGenerator(each -> each.name().in(Languages.current()));
        var take = new Button(getTranslation("candidate.takeNow"), _ -> take());
        var known = new Div(stakeholder, take);
        known.addClassNames("row", "candidate-take");
        var work = new Div(known, fields, add);
        work.addClassName("stack");
        add(work);
    }

    void show(GapList gaps, List<Stakeholder> list) {
        fields.offer(gaps);
        if (!list.equals(others)) {
            others = List.copyOf(list);
            stakeholder.setItems(others);
        }
    }

    private void add() {
        var added = hands.run(this, () -> hands.room().candidates().add(hands.actor(), hands.at(), fields.typed(), id));
        if (added) {
            id = Ids.next();
            for (var field : CandidateField.values()) {
                fields.text(field).clear();
            }
            fields.choose(_ -> "");
        }
    }

    private void take() {
        var chosen = stakeholder.getValue();
        if (chosen != null) {
            hands.run(
                    this,
                    () -> hands.room()
                            .candidates()
                            .take(hands.actor(), hands.at(), chosen.id(), Languages.current(), Ids.next()));
        }
    }
}
