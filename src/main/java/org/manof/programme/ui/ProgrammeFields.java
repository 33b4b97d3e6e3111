package org.manof.programme.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Stakeholder;
import org.manof.programme.Description;
import org.manof.programme.Evaluation;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.Shekels;
import org.manof.shared.Text;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Left;
import org.manof.shared.ui.SuggestedField;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Slots;

/** The questions about a programme. What is typed is kept at every pause; name and sector come first, the rest can be left out. */
final class ProgrammeFields extends Div {
    /** What is kept, in the order of the form. */
    static final List<String> NAMES =
            List.of("name", "sector", "body", "partners", "reach", "budget", "source", "evaluation", "how", "link");

    private final Slots slots;
    private final Runnable changed;
    private final Language reader = Languages.current();
    private final AnswerField name;
    private final Select<SectorPicture> sector = new Select<>();
    private final Select<Evaluation> evaluation = new Select<>();
    private final Map<String, AnswerField> answers = new LinkedHashMap<>();
    private final Map<String, TextField> lines = new LinkedHashMap<>();
    private final Details more = new Details();
    private List<SectorPicture> sectors = List.of();
    private List<Stakeholder> stakeholders = List.of();

    ProgrammeFields(Slots slots, Runnable changed) {
        this.slots = slots;
        this.changed = changed;
        addClassNames("stack", "programme-fields");
        name = answer("name", Description.NAME);
        name.setRequiredIndicatorVisible(true);
        sector.setLabel(getTranslation("programme.sector"));
        sector.setItemLabelGenerator(item -> item.name().in(reader));
        // Without the mark of what has to be filled: Vaadin writes it to a button, where readers may not know it. The
        // refusal says so.
        sector.setWidthFull();
        sector.addValueChangeListener(change -> keep("sector", chosenSector(change.getValue())));
        var body = line("body", new SuggestedField(this::names), Description.BODY);
        evaluation.setLabel(getTranslation("programme.evaluation"));
        evaluation.setItems(Evaluation.values());
        evaluation.setItemLabelGenerator(item -> getTranslation("programme.evaluation." + item.name()));
        evaluation.setWidthFull();
        evaluation.addValueChangeListener(change -> keep(
                "evaluation",
                change.getValue() == null || change.getValue() == Evaluation.UNKNOWN
                        ? ""
                        : change.getValue().name()));
        var budget = line("budget", new TextField(), 0);
        budget.getElement().setAttribute("inputmode", "numeric");
        budget.setHelperText(getTranslation("programme.budget.hint"));
        var link = line("link", new TextField(), Description.LINK);
        link.getElement().setAttribute("inputmode", "url").setAttribute("dir", "ltr");
        more.setSummaryText(getTranslation("programme.more"));
        var rest = new Div(
                answer("partners", Description.ANSWER),
                answer("reach", Description.ANSWER),
                budget,
                answer("source", Description.NAME),
                evaluation,
                answer("how", Description.ANSWER),
                link);
        rest.addClassName("stack");
        more.add(rest);
        more.setWidthFull();
        add(name, sector, body, more);
    }

    /** What there is to choose from; a choice that was made stays. */
    void offer(List<SectorPicture> offered, List<Stakeholder> known) {
        stakeholders = known;
        if (!offered.equals(sectors)) {
            sectors = offered;
            sector.setItems(offered);
            sector.setValue(sector(slots.text("sector")));
        }
    }

    /** Shows what is kept. */
    void fill() {
        answers.values().forEach(AnswerField::offer);
        lines.forEach((field, line) -> {
            line.getElement().setAttribute("data-draft", slots.browserKey(field));
            line.setValue(slots.text(field));
        });
        sector.setValue(sector(slots.text("sector")));
        evaluation.setValue(evaluation(slots.text("evaluation")));
        sector.setInvalid(false);
        more.setOpened(
                NAMES.stream().skip(3).anyMatch(field -> !slots.text(field).isEmpty()));
    }

    /** Whether it can only be read; what is typed then is kept in the browser. */
    void lock(boolean locked) {
        answers.values().forEach(field -> field.lock(locked));
        lines.values().forEach(field -> field.getElement().executeJs("this.readonly = $0", locked));
        sector.setReadOnly(locked);
        evaluation.setReadOnly(locked);
    }

    boolean empty() {
        return NAMES.stream().allMatch(field -> slots.text(field).isEmpty());
    }

    void focusFirst() {
        name.focus();
    }

    /** What is typed, if it can be sent; else it is said what is missing or wrong, and the cursor is there. */
    Optional<Description> read() {
        var chosen = sector.getValue();
        if (name.missing()) {
            return Optional.empty();
        }
        if (chosen == null) {
            sector.setErrorMessage(getTranslation("refusal.programme.sector"));
            sector.setInvalid(true);
            sector.focus();
            return Optional.empty();
        }
        var budget = Objects.requireNonNull(lines.get("budget"));
        Long shekels;
        try {
            shekels = Shekels.parse(budget.getValue());
        } catch (Refusal refused) {
            more.setOpened(true);
            budget.setErrorMessage(getTranslation(refused.key(), refused.args()));
            budget.setInvalid(true);
            budget.focus();
            return Optional.empty();
        }
        var body = typed("body");
        var stakeholder = stakeholders.stream()
                .filter(one -> one.name().texts().containsValue(Text.line(body)))
                .findFirst()
                .map(Stakeholder::id)
                .orElse(null);
        return Optional.of(new Description(
                name.getValue(),
                chosen.code(),
                stakeholder,
                stakeholder == null ? body : "",
                typed("partners"),
                typed("reach"),
                shekels,
                typed("source"),
                Objects.requireNonNullElse(evaluation.getValue(), Evaluation.UNKNOWN),
                typed("how"),
                typed("link")));
    }

    /** What a programme says in a field, as it is offered for changing. */
    static String said(Description about, Localized body, String field, Language reader) {
        var budget = about.budget();
        return switch (field) {
            case "name" -> about.name();
            case "sector" -> about.sector();
            case "body" -> body.in(reader);
            case "partners" -> about.partners();
            case "reach" -> about.reach();
            case "budget" -> budget == null ? "" : Shekels.grouped(budget, reader);
            case "source" -> about.source();
            case "evaluation" ->
                about.evaluation() == Evaluation.UNKNOWN
                        ? ""
                        : about.evaluation().name();
            case "how" -> about.how();
            default -> about.link();
        };
    }

    private String typed(String field) {
        var line = lines.get(field);
        return line == null ? Objects.requireNonNull(answers.get(field)).getValue() : line.getValue();
    }

    private AnswerField answer(String field, int max) {
        var answer = new AnswerField(field, getTranslation("programme." + field), max, slots, changed);
        answer.setMinRows(1);
        answers.put(field, answer);
        return answer;
    }

    private TextField line(String field, TextField line, int max) {
        line.setLabel(getTranslation("programme." + field));
        line.setWidthFull();
        line.getElement().setAttribute("dir", "auto");
        if (max > 0) {
            Left.of(line, max);
        }
        line.setManualValidation(true);
        line.addValueChangeListener(change -> {
            if (max == 0) {
                line.setInvalid(false);
            }
            keep(field, change.getValue());
        });
        lines.put(field, line);
        return line;
    }

    private void keep(String field, String text) {
        if (!slots.text(field).equals(text)) {
            slots.keep(field, text);
            changed.run();
        }
    }

    private List<String> names() {
        return stakeholders.stream().map(one -> one.name().in(reader)).toList();
    }

    private @Nullable SectorPicture sector(String code) {
        return sectors.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String chosenSector(@Nullable SectorPicture chosen) {
        return chosen == null ? "" : chosen.code();
    }

    private static Evaluation evaluation(String kept) {
        return Arrays.stream(Evaluation.values())
                .filter(one -> one.name().equals(kept))
                .findFirst()
                .orElse(Evaluation.UNKNOWN);
    }
}
