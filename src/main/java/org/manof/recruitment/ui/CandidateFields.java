package org.manof.recruitment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Level;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.CandidateField;
import org.manof.recruitment.Gap;
import org.manof.recruitment.GapList;
import org.manof.recruitment.NewCandidate;
import org.manof.shared.ui.Languages;

/** The fields in which a candidate is described: four texts and three choices. */
final class CandidateFields extends Div {
    /** The names under which choices are kept. */
    static final String GAPS = "gaps";

    static final String SECTOR = "sector";
    static final String LEVEL = "level";

    private final Map<CandidateField, TextArea> texts = new EnumMap<>(CandidateField.class);
    private final CheckboxGroup<Gap> gaps = new CheckboxGroup<>();
    private final Select<SectorPicture> sector = new Select<>();
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>(getTranslation("stakeholder.level"));
    private List<Gap> offered = List.of();

    /** {@code made} makes the field of a text, labelled by its key. */
    CandidateFields(List<SectorPicture> sectors, BiFunction<CandidateField, String, ? extends TextArea> made) {
        addClassNames("stack", "candidate-fields");
        for (var field : CandidateField.values()) {
            texts.put(field, made.apply(field, getTranslation("candidate.field." + field.name())));
        }
        text(CandidateField.NAME).setRequiredIndicatorVisible(true);
        gaps.setLabel(getTranslation("candidate.gaps"));
        gaps.setItemLabelGenerator(gap -> gap.text().in(Languages.current()));
        gaps.setItemHelperGenerator(gap -> gap.barrierTitle().in(Languages.current()));
        sector.setLabel(getTranslation("stakeholder.sector"));
        sector.setItemLabelGenerator(item -> item.name().in(Languages.current()));
        sector.setItems(sectors);
        level.setItems(Level.values());
        level.setItemLabelGenerator(item -> getTranslation("level." + item.name()));
        add(
                text(CandidateField.NAME),
                gaps,
                sector,
                level,
                text(CandidateField.PLACE),
                text(CandidateField.DOES),
                text(CandidateField.ADAPTS));
    }

    TextArea text(CandidateField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** What can be answered; what was ticked stays ticked as long as it is a gap. */
    void offer(GapList list) {
        if (!list.gaps().equals(offered)) {
            offered = list.gaps();
            var ticked = ids();
            gaps.setItems(offered);
            gaps.setValue(offered.stream()
                    .filter(gap -> ticked.contains(gap.component()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        gaps.setVisible(!offered.isEmpty());
    }

    /** Ticks one gap more. */
    void tick(UUID component) {
        offered.stream().filter(gap -> gap.component().equals(component)).forEach(gaps::select);
    }

    NewCandidate typed() {
        var chosen = sector.getValue();
        return new NewCandidate(
                text(CandidateField.NAME).getValue(),
                chosen == null ? null : chosen.code(),
                level.getValue(),
                text(CandidateField.PLACE).getValue(),
                text(CandidateField.DOES).getValue(),
                text(CandidateField.ADAPTS).getValue(),
                ids());
    }

    /** What is chosen, as text to be kept. */
    String chosen(String choice) {
        var code = sector.getValue();
        var reach = level.getValue();
        return switch (choice) {
            case GAPS -> joined(ids());
            case SECTOR -> code == null ? "" : code.code();
            default -> reach == null ? "" : reach.name();
        };
    }

    /** Chooses what {@code kept} holds. */
    void choose(UnaryOperator<String> kept) {
        var ticked = Set.of(kept.apply(GAPS).split(",", -1));
        gaps.setValue(offered.stream()
                .filter(gap -> ticked.contains(gap.component().toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        sector.setValue(sector.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(kept.apply(SECTOR)))
                .findFirst()
                .orElse(null));
        level.setValue(Arrays.stream(Level.values())
                .filter(each -> each.name().equals(kept.apply(LEVEL)))
                .findFirst()
                .orElse(null));
    }

    /** Hears of every choice, by its name. */
    void onChosen(SerializableConsumer<String> listener) {
        gaps.addValueChangeListener(_ -> listener.accept(GAPS));
        sector.addValueChangeListener(_ -> listener.accept(SECTOR));
        level.addValueChangeListener(_ -> listener.accept(LEVEL));
    }

    /** Whether choices can only be read; the texts are locked by whoever made them. */
    void lock(boolean locked) {
        gaps.setReadOnly(locked);
        sector.setReadOnly(locked);
        level.setReadOnly(locked);
    }

    /** What a candidate says in a field or choice, as it is kept. */
    static String said(Candidate candidate, String name) {
        return switch (name) {
            case GAPS -> joined(candidate.gaps());
            case SECTOR -> candidate.sector();
            case LEVEL -> candidate.level().name();
            default -> candidate.text(CandidateField.valueOf(name));
        };
    }

    private List<UUID> ids() {
        return gaps.getValue().stream().map(Gap::component).toList();
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
