package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.PlanVersion;

/** Above the table: which version is shown, finalising, the file, and the rows that were taken out. */
final class PlanBar extends Div {
    private static final int DRAFT = 0;

    private final PlanRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final PlanHands hands;
    private final PlanDesk desk;
    private final Select<Integer> versions = new Select<>();
    private final Span about = new Span();
    private final Div files = new Div();
    private final Button finalise = new Button(getTranslation("plan.finalise"));
    private final Button undo = new Button(getTranslation("plan.undo"), VaadinIcon.ARROW_BACKWARD.create());
    private final Checkbox removed = new Checkbox(getTranslation("plan.removed"));
    private List<PlanVersion.Listed> listed = List.of();
    private @Nullable UUID last;

    PlanBar(PlanRoom room, Actor.Staff actor, UUID initiative, PlanHands hands, PlanDesk desk) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        this.hands = hands;
        this.desk = desk;
        addClassNames("plan-version", "no-print");
        versions.setAriaLabel(getTranslation("plan.version.choose"));
        versions.setItemLabelGenerator(this::name);
        versions.setItems(List.of(DRAFT));
        versions.setValue(DRAFT);
        versions.addValueChangeListener(_ -> choose());
        about.addClassName("muted");
        files.addClassName("row");
        finalise.addThemeVariants(ButtonVariant.PRIMARY);
        finalise.addClickListener(
                _ -> new FinaliseDialog(room, actor, initiative, hands, desk::shown, desk::refresh).open());
        undo.addClickListener(_ -> undoLast());
        removed.addValueChangeListener(changed -> desk.showRemoved(changed.getValue()));
        add(versions, about, files, removed, undo, finalise);
        choose();
    }

    /** The number of the version that is shown; null for the draft. */
    @Nullable
    Integer version() {
        var number = versions.getValue();
        return number == null || number == DRAFT ? null : number;
    }

    void draw(PlanPicture picture) {
        if (picture.versions().size() != listed.size()) {
            listed = room.versions().of(actor, initiative);
            var kept = versions.getValue();
            var numbers = new ArrayList<>(List.of(DRAFT));
            listed.forEach(version -> numbers.add(version.number()));
            versions.setItems(numbers);
            versions.setValue(kept);
        }
        var taken = picture.sheet().groups().stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(line -> line.removed());
        var writes = actor.role() == Role.FACILITATOR && version() == null;
        finalise.setVisible(writes);
        undo.setVisible(writes);
        last = writes ? hands.last().orElse(null) : null;
        undo.setEnabled(last != null);
        removed.setVisible(writes && (taken || removed.getValue()));
    }

    private void undoLast() {
        if (last != null) {
            hands.undo(this, last);
        }
    }

    private void choose() {
        if (versions.getValue() == null) {
            return;
        }
        Refusals.guard(this, () -> {
            var number = version();
            files.removeAll();
            exports(number).forEach(files::add);
            about.setText(listed.stream()
                    .filter(version -> number != null && version.number() == number)
                    .map(version -> getTranslation(
                            "plan.version.by", Words.day(version.finalisedAt().toInstant()), version.finalisedBy()))
                    .findFirst()
                    .orElse(""));
            if (isAttached()) {
                desk.showVersion(number);
                draw(desk.shown());
            }
        });
    }

    private Stream<Component> exports(@Nullable Integer number) {
        return room.exports().stream()
                .map(export ->
                        number == null ? export.draft(actor, initiative) : export.version(actor, initiative, number));
    }

    private String name(int number) {
        return number == DRAFT ? getTranslation("plan.version.draft") : getTranslation("plan.version", number);
    }
}
