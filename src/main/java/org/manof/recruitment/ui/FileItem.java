package org.manof.recruitment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.recruitment.CandidateField;
import org.manof.recruitment.CandidateFile;
import org.manof.recruitment.FeasibilityItem;
import org.manof.recruitment.Gap;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.SavingField;

/** A candidate's file: closed it says where they stand, open it holds everything that staff follow up. */
final class FileItem extends ListItem {
    private final FileHands hands;
    private final UUID id;
    private final Details details = new Details();
    private final Map<CandidateField, SavingField> texts = new EnumMap<>(CandidateField.class);
    private final CheckboxGroup<Gap> gaps = new CheckboxGroup<>();
    private final Paragraph contacts = new Paragraph();
    private final StepsBar steps;
    private final Checklist checklist;
    private final HistoryList history = new HistoryList();
    private final H4 historyTitle = new H4(getTranslation("candidate.history"));
    private @Nullable Shown shown;

    private record Shown(CandidateFile file, List<Gap> gaps) {}

    FileItem(FileHands hands, CandidateFile first) {
        this.hands = hands;
        this.id = first.id();
        addClassNames("card", "candidate-file");
        steps = new StepsBar(hands);
        steps.setVisible(hands.writes());
        checklist = new Checklist(hands, id, first.candidate().name());
        for (var field : CandidateField.values()) {
            var input = field == CandidateField.DOES || field == CandidateField.ADAPTS
                    ? SavingField.block()
                    : SavingField.line();
            var text = new SavingField(
                    "candidate",
                    getTranslation("candidate.field." + field.name()),
                    input,
                    (before, mine) ->
                            hands.room().candidates().write(hands.actor(), hands.at(), id, field, before, mine));
            text.lock(!hands.writes());
            texts.put(field, text);
        }
        gaps.setLabel(getTranslation("candidate.gaps"));
        gaps.setItemLabelGenerator(gap -> gap.text().in(Languages.current()));
        gaps.setReadOnly(!hands.writes());
        gaps.addSelectionListener(change -> {
            if (change.isFromClient()) {
                map(change.getAddedSelection(), true);
                map(change.getRemovedSelection(), false);
            }
        });
        contacts.addClassName("candidate-contacts");
        var words = new Div();
        words.addClassName("candidate-texts");
        texts.values().forEach(words::add);
        details.add(
                steps,
                new H4(getTranslation("candidate.feasibility")),
                checklist,
                words,
                gaps,
                contacts,
                historyTitle,
                history);
        details.setWidthFull();
        add(details);
    }

    void show(CandidateFile file, List<Gap> open) {
        var next = new Shown(file, open);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        var candidate = file.candidate();
        details.setSummary(summary(file));
        steps.show(candidate);
        checklist.show(file);
        texts.forEach((field, text) -> text.show(candidate.text(field)));
        gaps.setItems(open);
        gaps.setValue(open.stream()
                .filter(gap -> candidate.gaps().contains(gap.component()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        gaps.setVisible(!open.isEmpty());
        contacts.removeAll();
        contacts.setVisible(!file.contacts().isEmpty());
        contacts.add(new Span(getTranslation("candidate.contacts.who") + " "));
        var reader = Languages.current();
        for (var contact : file.contacts()) {
            var last = contact.equals(file.contacts().getLast());
            contacts.add(
                    People.text(contact.name()),
                    new Span(" ("),
                    People.text(contact.sector().in(reader)),
                    new Span(last ? ")" : "), "));
        }
        history.show(file.history());
        historyTitle.setVisible(!file.history().isEmpty());
    }

    private Div summary(CandidateFile file) {
        var candidate = file.candidate();
        var name = People.text(candidate.name());
        name.addClassName("candidate-name");
        var numbers = new Span(getTranslation(
                "candidate.numbers",
                candidate.gaps().size(),
                file.answered(),
                FeasibilityItem.values().length,
                candidate.contacts()));
        numbers.addClassNames("muted", "small");
        var summary = new Div(name, new StatusSign(candidate.status()), numbers);
        summary.addClassName("row");
        return summary;
    }

    private void map(Set<Gap> changed, boolean answers) {
        changed.forEach(gap -> hands.run(
                this,
                () -> hands.room()
                        .candidates()
                        .answers(hands.actor(), hands.at(), id, gap.component(), answers, Ids.next())));
    }
}
