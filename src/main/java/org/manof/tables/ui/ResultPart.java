package org.manof.tables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.agreement.SmallGroups;
import org.manof.tables.RankedOption;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesResult;

/** What the tables said together, in rows and in words. */
final class ResultPart extends Div {
    private final Paragraph summary = new Paragraph();
    private final Paragraph settled = new Paragraph();
    private final Paragraph talk = new Paragraph();
    private final Paragraph agreement = new Paragraph();
    private final PlacesElement rows;
    private @Nullable TablesPicture shown;

    ResultPart(String size) {
        rows = new PlacesElement(size);
        addClassNames("tables-result", "stack");
        summary.addClassName("muted");
        settled.addClassName("tables-settled");
        agreement.addClassName("muted");
        var said = new Div(talk, agreement);
        said.addClassName("tables-said");
        add(settled, summary, rows, said);
    }

    /** Shows the result of {@code picture}, or nothing where there is none yet. */
    void show(TablesPicture picture) {
        setVisible(picture.result().isPresent());
        if (!picture.equals(shown)) {
            shown = picture;
            picture.result().ifPresent(result -> show(picture, result));
        }
    }

    private void show(TablesPicture picture, TablesResult result) {
        var any = !result.ranked().isEmpty();
        var counted =
                any ? getTranslation("tables.counted", result.counted().size()) : getTranslation("tables.nothing");
        summary.setText(
                result.open().isEmpty()
                        ? counted
                        : counted + " · "
                                + getTranslation("tables.open", result.open().size(), numbers(result.open())));
        rows.setVisible(any);
        rows.show(picture, result);
        say(settled, result.settled() ? getTranslation("tables.settled") : null);
        var split = result.ranked().stream().filter(RankedOption::split).toList();
        say(
                talk,
                split.isEmpty()
                        ? null
                        : getTranslation(
                                "tables.talk",
                                split.stream()
                                        .map(ranked -> getTranslation(
                                                "tables.between",
                                                PlacesElement.text(picture, ranked.option()),
                                                ranked.best(),
                                                ranked.worst()))
                                        .collect(Collectors.joining(" · "))));
        var agreed = result.agreement();
        say(
                agreement,
                agreed != null
                        ? getTranslation("tables.agreement", PlacesElement.figure(agreed))
                        : any ? getTranslation("tables.agreement.few", SmallGroups.SMALLEST) : null);
    }

    private static String numbers(List<Integer> tables) {
        return tables.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void say(Paragraph paragraph, @Nullable String text) {
        paragraph.setVisible(text != null);
        paragraph.setText(text == null ? "" : text);
    }
}
