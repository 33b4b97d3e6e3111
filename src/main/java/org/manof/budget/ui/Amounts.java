package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.manof.budget.Sums;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;

/** Sums as words and numbers. */
final class Amounts {
    private Amounts() {}

    static Isolated money(long shekels) {
        var reader = Languages.current();
        return Isolated.money(Shekels.format(shekels, reader), reader);
    }

    static String text(long shekels) {
        return Shekels.format(shekels, Languages.current());
    }

    /** What is needed, what there is, and what is missing, which is said even where it is nothing; the rest only where there is some. */
    static DescriptionList list(Component place, Sums sums) {
        var list = new DescriptionList();
        list.addClassName("budget-sums");
        say(place, list, "budget.need", sums.need());
        say(place, list, "budget.state.SECURED", sums.secured());
        if (sums.asked() > 0) {
            say(place, list, "budget.state.ASKED", sums.asked());
        }
        if (sums.idea() > 0) {
            say(place, list, "budget.state.IDEA", sums.idea());
        }
        say(place, list, "budget.missing", sums.missing());
        if (sums.excess() > 0) {
            say(place, list, "budget.excess", sums.excess());
        }
        return list;
    }

    private static void say(Component place, DescriptionList list, String key, long shekels) {
        var term = new DescriptionList.Term(place.getTranslation(key));
        var value = new DescriptionList.Description(money(shekels));
        var pair = new Div();
        pair.setClassName("budget-lacking", key.equals("budget.missing") && shekels > 0);
        pair.getElement().appendChild(term.getElement(), value.getElement());
        list.getElement().appendChild(pair.getElement());
    }

    /** The numbers of a table's row, in the order of {@link #COLUMNS}. */
    static List<Long> row(Sums sums) {
        return List.of(sums.need(), sums.secured(), sums.asked(), sums.idea(), sums.missing());
    }

    static final List<String> COLUMNS =
            List.of("budget.need", "budget.state.SECURED", "budget.state.ASKED", "budget.state.IDEA", "budget.missing");
}
