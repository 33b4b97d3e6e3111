package org.manof.workplan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;

/** The cells of a row as the journal keeps them. */
final class CellText {
    /** In front of a stakeholder's id; no text that a person types begins so, since control characters are taken out. */
    private static final String STAKEHOLDER = "\u0001";

    private CellText() {}

    static String of(CellValue value) {
        return switch (value) {
            case CellValue.Words words -> words.text();
            case CellValue.Who who -> who(who.body().stakeholder(), who.body().text());
            case CellValue.Year year -> String.valueOf(year.year());
            case CellValue.Money money -> money(money.shekels());
        };
    }

    /** What stands in a cell of a stored row. */
    static String of(PlanRow row, PlanField field) {
        return switch (field) {
            case ACTION -> row.action();
            case BODY -> who(row.bodyId(), row.bodyText());
            case YEAR -> String.valueOf(row.planYear());
            case BUDGET -> money(row.budget());
            case RESPONSIBLE -> row.responsible();
        };
    }

    /** Reads what {@link #of} wrote; a stakeholder comes without the name. */
    static CellValue value(PlanField field, String text) {
        return switch (field) {
            case ACTION, RESPONSIBLE -> new CellValue.Words(text);
            case BODY -> new CellValue.Who(body(text));
            case YEAR -> new CellValue.Year(Integer.parseInt(text));
            case BUDGET -> new CellValue.Money(text.isEmpty() ? null : Long.valueOf(text));
        };
    }

    private static Body body(String text) {
        return text.startsWith(STAKEHOLDER)
                ? new Body(UUID.fromString(text.substring(STAKEHOLDER.length())), new Localized(Map.of()))
                : Body.named(text);
    }

    private static String who(@Nullable UUID stakeholder, String text) {
        return stakeholder == null ? text : STAKEHOLDER + stakeholder;
    }

    private static String money(@Nullable Long shekels) {
        return shekels == null ? "" : shekels.toString();
    }
}
