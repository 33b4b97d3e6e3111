package org.manof.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Level;
import org.manof.partnership.NewStakeholder;
import org.manof.partnership.Stakeholders;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Left;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Face;
import org.manof.workshop.Seats;

/** Adds somebody whom the list misses. What is half typed outlives a refusal, a refresh and the room's moving on. */
@JsModule("context://manof/elements/drafts.js")
final class AddStakeholder extends Details {
    private final Face face;
    private final Stakeholders stakeholders;
    private final String draft;
    private final TextField name = new TextField(getTranslation("stakeholder.name"));
    private final Select<SectorPicture> sector = new Select<>();
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>(getTranslation("stakeholder.level"));
    private List<SectorPicture> offered = List.of();
    private String keptSector = "";
    private boolean readFirst;
    /** One per filling of the form, so that a second press of the button adds nobody twice. */
    private UUID command = Ids.next();

    /** {@code owner} tells two people on one device apart. */
    AddStakeholder(Face face, Stakeholders stakeholders, String owner) {
        this.face = face;
        this.stakeholders = stakeholders;
        this.draft = "stakeholder." + face.activity() + "." + owner;
        addClassName("circles-add");
        setSummaryText(getTranslation("stakeholder.add"));
        name.getElement().setAttribute("data-draft", draft);
        Left.of(name, Stakeholders.NAME_LENGTH);
        sector.setLabel(getTranslation("stakeholder.sector"));
        sector.setItemLabelGenerator(item -> item.name().in(Languages.current()));
        level.setItems(Level.values());
        level.setItemLabelGenerator(item -> getTranslation("level." + item.name()));
        var add = new Button(getTranslation("stakeholder.save"), pressed -> save());
        add.addClassName("big");
        var fields = new Div(name, sector, level, add);
        fields.addClassNames("fields", "stack");
        add(fields);
    }

    /** For participants: a second copy with the server, so that another device or tomorrow finds it too. */
    void keepIn(Seats seats) {
        Refusals.guard(this, () -> {
            var kept = seats.drafts(face.actor(), face.workshop(), face.activity());
            name.setValue(kept.getOrDefault("stakeholder", ""));
            keptSector = kept.getOrDefault("stakeholder.sector", "");
            level.setValue(Arrays.stream(Level.values())
                    .filter(one -> one.name().equals(kept.get("stakeholder.level")))
                    .findFirst()
                    .orElse(null));
        });
        setOpened(!name.isEmpty());
        name.addValueChangeListener(change -> keep(seats, "stakeholder", change.getValue()));
        sector.addValueChangeListener(change -> keep(
                seats,
                "stakeholder.sector",
                change.getValue() == null ? "" : change.getValue().code()));
        level.addValueChangeListener(change -> keep(
                seats,
                "stakeholder.level",
                change.getValue() == null ? "" : change.getValue().name()));
    }

    /** Whether what is added waits until a facilitator has read it. */
    void readFirst(boolean first) {
        readFirst = first;
    }

    /** The sectors to choose from; a choice that was made stays. */
    void sectors(List<SectorPicture> sectors) {
        if (!sectors.equals(offered)) {
            offered = sectors;
            var chosen =
                    sector.getValue() == null ? keptSector : sector.getValue().code();
            sector.setItems(sectors);
            sector.setValue(sectors.stream()
                    .filter(one -> one.code().equals(chosen))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void save() {
        var typed = name.getValue();
        var chosen = sector.getValue();
        var added = Refusals.guard(
                this,
                () -> stakeholders.add(
                        face.actor(),
                        face.workshop(),
                        face.activity(),
                        new NewStakeholder(
                                typed, chosen == null ? null : chosen.code(), level.getValue(), Languages.current()),
                        command));
        if (added) {
            command = Ids.next();
            name.clear();
            sector.clear();
            level.clear();
            getElement().executeJs("window.manofDrafts?.clear($0)", draft);
            Refusals.tell(this, readFirst ? "writing.sent" : "stakeholder.added", typed.strip());
        }
    }

    private void keep(Seats seats, String field, String text) {
        Refusals.guard(this, () -> seats.keepDraft(face.actor(), face.workshop(), face.activity(), field, text));
    }
}
