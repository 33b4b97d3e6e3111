package org.manof.partnership.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Aim;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.Partners;
import org.manof.partnership.PartnersPicture;
import org.manof.partnership.Terms;
import org.manof.security.Actor;
import org.manof.shared.ui.Refusals;

/** Stakeholders by levers, with what to look for in them and what stands out. */
@StyleSheet("manof/styles/partnership.css")
final class PartnersDesk extends Div {
    private final transient Partners partners;
    private final transient Terms terms;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final RadioButtonGroup<Aim> aim = new RadioButtonGroup<>();
    private final PartnersFilter filter;
    private final Paragraph count = new Paragraph();
    private final PartnersGrid grid = new PartnersGrid(this::open);
    private final PartnersFindings findings = new PartnersFindings();
    private final Paragraph none = new Paragraph(getTranslation("partners.noLever"));
    private final Div work = new Div();
    private transient @Nullable PartnersPicture shown;

    PartnersDesk(Partners partners, Terms terms, Actor.Staff actor, UUID initiative) {
        this.partners = partners;
        this.terms = terms;
        this.actor = actor;
        this.initiative = initiative;
        addClassName("partners");
        filter = new PartnersFilter(this::draw);
        aim.setLabel(getTranslation("partners.aim"));
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(each -> getTranslation("aim." + each.name() + ".title"));
        aim.setValue(Aim.TARGET);
        aim.addValueChangeListener(_ -> draw());
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        none.addClassName("empty-state");
        var tools = new Div(filter, aim);
        tools.addClassNames("row", "partners-tools");
        work.addClassName("stack");
        work.add(tools, count, grid, findings);
        add(none, work);
        refresh();
    }

    /** Reads anew, and draws if anything has changed. */
    void refresh() {
        Refusals.guard(this, () -> {
            var now = partners.read(actor, initiative);
            if (!now.equals(shown)) {
                shown = now;
                filter.offer(now);
                draw();
            }
        });
    }

    private void draw() {
        var picture = shown;
        if (picture != null) {
            var any = !picture.levers().isEmpty();
            none.setVisible(!any);
            work.setVisible(any);
            var rows = filter.of(picture, aim.getValue());
            count.setText(getTranslation("partners.count", rows.size()));
            grid.show(filter.levers(picture), picture.sectors(), rows, aim.getValue());
            findings.show(picture, aim.getValue());
        }
    }

    private void open(PartnerLine row, LeverChoice lever) {
        new TermsDialog(terms, actor, initiative, row, lever).open();
    }
}
