package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.CellValue;

/** Amounts, days and cells as words. */
final class Words {
    /** The towns that plan here are in Israel, wherever the server is. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");

    private Words() {}

    /** A sentence of the bundles for the reader of this window. */
    static String said(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }

    /** An amount, or an empty place where nobody has said. */
    static Component money(@Nullable Long shekels) {
        var reader = Languages.current();
        return shekels == null ? new Span() : Isolated.money(Shekels.format(shekels, reader), reader);
    }

    static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.current().locale())
                .format(at.atZone(ZONE));
    }

    /** A day in few characters. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(Languages.current().locale())
                .format(day);
    }

    /** What stands in a cell. */
    static Component of(CellValue value) {
        var reader = Languages.current();
        return switch (value) {
            case CellValue.Words words -> People.text(words.text());
            case CellValue.Who who -> People.text(who.body().in(reader));
            case CellValue.Year year -> Isolated.number(year.year());
            case CellValue.Money money -> money(money.shekels());
        };
    }

    /** Whether nothing stands in a cell. */
    static boolean none(CellValue value, Language reader) {
        return switch (value) {
            case CellValue.Words words -> words.text().isEmpty();
            case CellValue.Who who -> who.body().in(reader).isEmpty();
            case CellValue.Year _ -> false;
            case CellValue.Money money -> money.shekels() == null;
        };
    }
}
