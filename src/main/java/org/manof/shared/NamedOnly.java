package org.manof.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A failure without its words: they quote what people typed, and rows that a constraint refused. */
public final class NamedOnly extends Throwable {
    private static final long serialVersionUID = 1L;

    private NamedOnly(String name, @Nullable Throwable cause) {
        super(name, cause);
    }

    /** What {@code failure} and its causes are, with the SQL state if there is one, and where they happened. */
    public static NamedOnly of(Throwable failure) {
        var cause = failure.getCause();
        var state = failure instanceof SQLException sql ? " " + sql.getSQLState() : "";
        var named = new NamedOnly(
                failure.getClass().getName() + state, cause == null || cause == failure ? null : of(cause));
        named.setStackTrace(failure.getStackTrace());
        return named;
    }
}
