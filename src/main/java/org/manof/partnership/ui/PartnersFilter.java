package org.manof.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Aim;
import org.manof.partnership.Level;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.PartnersPicture;
import org.manof.shared.ui.Languages;

/** Which stakeholders and levers of the table are shown. */
final class PartnersFilter extends Div {
    private final SerializableRunnable changed;
    private final Select<LeverChoice> lever = select("partners.filter.lever");
    private final Select<SectorPicture> sector = select("partners.filter.sector");
    private final Select<Level> level = select("partners.filter.level");
    private final Select<Show> show = select("partners.filter.show");
    private boolean offering;

    /** What stands out about a stakeholder. */
    private enum Show {
        MUCH,
        OUTSIDE;

        boolean fits(PartnerLine row, Aim aim) {
            return this == MUCH ? row.carriesMuch(aim) : row.outside(aim);
        }
    }

    PartnersFilter(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("row");
        lever.setItemLabelGenerator(each -> each == null ? getTranslation("partners.filter.all") : each.title());
        sector.setItemLabelGenerator(each -> each == null
                ? getTranslation("partners.filter.all")
                : each.name().in(Languages.current()));
        level.setItemLabelGenerator(
                each -> getTranslation(each == null ? "partners.filter.all" : "level." + each.name()));
        level.setItems(Level.values());
        show.setItemLabelGenerator(
                each -> getTranslation(each == null ? "partners.filter.all" : "partners.show." + each.name()));
        show.setItems(Show.values());
        add(lever, sector, level, show);
    }

    /** What there is to choose from; a choice that still exists stays. */
    void offer(PartnersPicture picture) {
        offering = true;
        keep(lever, picture.levers());
        keep(sector, picture.sectors());
        offering = false;
    }

    /** The rows that fit. Of one lever, those who stand in a circle around it or about whom something is written there. */
    List<PartnerLine> of(PartnersPicture picture, Aim aim) {
        return picture.rows().stream()
                .filter(row ->
                        lever.isEmpty() || !row.around(lever.getValue().id()).equals(PartnerLine.Around.NOTHING))
                .filter(row -> sector.isEmpty()
                        || row.stakeholder().sector().equals(sector.getValue().code()))
                .filter(row -> level.isEmpty() || row.stakeholder().level() == level.getValue())
                .filter(row -> show.isEmpty() || show.getValue().fits(row, aim))
                .toList();
    }

    /** The levers whose columns are shown. */
    List<LeverChoice> levers(PartnersPicture picture) {
        return lever.isEmpty() ? picture.levers() : List.of(lever.getValue());
    }

    private <T> Select<T> select(String key) {
        var select = new Select<T>();
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("partners.filter.all"));
        select.addValueChangeListener(_ -> {
            if (!offering) {
                changed.run();
            }
        });
        return select;
    }

    private static <T> void keep(Select<T> select, List<T> items) {
        var chosen = select.getValue();
        select.setItems(items);
        select.setValue(chosen != null && items.contains(chosen) ? chosen : null);
    }
}
