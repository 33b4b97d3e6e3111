package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.PartnerTerms;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** A row for each stakeholder, a column for each lever. Only the rows in sight are drawn; arrows move, Enter goes into a cell. */
final class PartnersGrid extends Grid<PartnerLine> {
    private final SerializableBiConsumer<PartnerLine, LeverChoice> open;
    private List<LeverChoice> levers = List.of();
    private List<SectorPicture> sectors = List.of();
    private Aim aim = Aim.TARGET;

    /** {@code open} is told whose cell of which lever was pressed. */
    PartnersGrid(SerializableBiConsumer<PartnerLine, LeverChoice> open) {
        super(PartnerLine.class, false);
        this.open = open;
        addClassName("partners-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("partners.title"));
    }

    void show(List<LeverChoice> shown, List<SectorPicture> named, List<PartnerLine> rows, Aim counted) {
        if (getColumns().isEmpty() || !shown.equals(levers) || !named.equals(sectors) || counted != aim) {
            levers = shown;
            sectors = named;
            aim = counted;
            removeAllColumns();
            columns();
        }
        setItems(rows);
    }

    private void columns() {
        addComponentColumn(this::who)
                .setHeader(getTranslation("partners.stakeholder"))
                .setFrozen(true)
                .setWidth("17rem")
                .setFlexGrow(0)
                .setComparator(row -> row.stakeholder().name().in(Languages.current()));
        addComponentColumn(this::strategic)
                .setHeader(getTranslation("partners.strategic"))
                .setWidth("11rem")
                .setFlexGrow(0)
                .setComparator(row -> row.count(aim, Circle.STRATEGIC));
        for (var lever : levers) {
            var title = People.text(lever.title());
            title.addClassName("partners-lever");
            addComponentColumn(row -> cell(row, lever))
                    .setHeader(title)
                    .setWidth("13rem")
                    .setFlexGrow(1);
        }
    }

    private Component who(PartnerLine row) {
        var stakeholder = row.stakeholder();
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", stakeholder.sector());
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = People.text(stakeholder.name().in(Languages.current()));
        name.addClassName("partners-name");
        var small = new Span(sector(stakeholder.sector()) + " · "
                + getTranslation("level." + stakeholder.level().name()));
        small.addClassNames("muted", "small");
        var words = new Div(name, small);
        words.addClassName("partners-who-words");
        var who = new Div(mark, words);
        who.addClassName("partners-who");
        return who;
    }

    private Component strategic(PartnerLine row) {
        var count = new Div(Isolated.number(row.count(aim, Circle.STRATEGIC)));
        count.addClassName("row");
        if (row.carriesMuch(aim)) {
            var much = new Span(getTranslation("partners.strategic.much"));
            much.addClassNames("chip", "partners-much");
            count.add(much);
        }
        return count;
    }

    private Component cell(PartnerLine row, LeverChoice lever) {
        var around = row.around(lever.id());
        var button = new Button(words(around.now(), around.target()), pressed -> open.accept(row, lever));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("partners-cell");
        var written = !around.terms().equals(PartnerTerms.NONE);
        var label = getTranslation(
                "partners.cell.label",
                row.stakeholder().name().in(Languages.current()),
                lever.title(),
                title(around.now()),
                title(around.target()));
        if (written) {
            var sign = new Span("✎");
            sign.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(sign);
            label += ". " + getTranslation("partners.cell.terms");
        }
        button.setAriaLabel(label);
        return button;
    }

    private String words(@Nullable Circle now, @Nullable Circle target) {
        if (now == null) {
            return target == null
                    ? getTranslation("partners.cell.none")
                    : getTranslation("partners.cell.target", title(target));
        }
        return target == null || target == now
                ? getTranslation("partners.cell.now", title(now))
                : getTranslation("partners.cell", title(now), title(target));
    }

    private String title(@Nullable Circle circle) {
        return getTranslation(circle == null ? "partners.open.circle" : "circle." + circle.name() + ".title");
    }

    private String sector(String code) {
        return sectors.stream()
                .filter(sector -> sector.code().equals(code))
                .map(sector -> sector.name().in(Languages.current()))
                .findFirst()
                .orElse(code);
    }
}
