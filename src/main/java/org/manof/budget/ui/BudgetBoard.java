package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetPicture;
import org.manof.budget.Share;
import org.manof.budget.Sums;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;

/** What the room looks at: the sum that is missing, and the levers and years that it is missing for. */
@StyleSheet("manof/styles/budget.css")
final class BudgetBoard extends Div {
    private final Isolated missing = Amounts.money(0);
    private final Paragraph said = new Paragraph();
    private final Paragraph offers = new Paragraph();
    private final BudgetTable levers =
            new BudgetTable(getTranslation("budget.byLever"), getTranslation("report.lever"), BudgetBoard::name);
    private final BudgetTable years =
            new BudgetTable(getTranslation("budget.byYear"), getTranslation("plan.field.YEAR"), BudgetBoard::name);
    private final Paragraph empty = new Paragraph(getTranslation("budget.empty"));
    private @Nullable BudgetPicture drawn;

    BudgetBoard(Signal<BudgetPicture> picture) {
        addClassNames("budget-board", "fill");
        missing.addClassName("budget-missing");
        offers.addClassName("muted");
        var head = new Div(missing, new Div(said, offers), new BarKey());
        head.addClassNames("row", "budget-head");
        var pages = new Pages();
        pages.add(levers, years);
        empty.addClassName("board-centre");
        add(head, pages, empty);
        Signal.effect(this, () -> draw(picture.get()));
    }

    private void draw(BudgetPicture picture) {
        if (picture.equals(drawn)) {
            return;
        }
        drawn = picture;
        var sheet = picture.sheet();
        var total = sheet.total();
        setClassName("budget-none", sheet.groups().isEmpty());
        empty.setVisible(sheet.groups().isEmpty());
        missing.setText(Amounts.text(total.missing()));
        said.setText(
                total.missing() == 0
                        ? getTranslation("budget.covered")
                        : getTranslation(
                                "budget.missingOf", Amounts.text(total.need()), Amounts.text(total.secured())));
        offers.setText(getTranslation(
                "budget.offers.count",
                picture.offers().count(),
                picture.offers().people()));
        offers.setVisible(picture.offers().count() > 0);
        // What neither needs nor has anything is not worth a line that others would lack.
        levers.show(
                sheet.byLever().stream()
                        .filter(share -> !share.sums().equals(Sums.NONE))
                        .toList(),
                total);
        years.show(sheet.byYear(), total);
    }

    private static String name(Share share) {
        return share.name().in(Languages.current());
    }

    /** Turns the page by itself where the tables do not fit. */
    @Tag("manof-pages")
    @JsModule("context://manof/elements/pages.js")
    private static final class Pages extends Component implements HasComponents {
        Pages() {
            addClassName("budget-pages");
        }
    }
}
