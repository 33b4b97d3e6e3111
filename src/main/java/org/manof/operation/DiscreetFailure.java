package org.manof.operation;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manof.shared.NamedOnly;

/** An exception as it may be logged: what it is, the SQL state if it has one, and where it happened. */
record DiscreetFailure(IThrowableProxy failure) implements IThrowableProxy {
    @Override
    public String getClassName() {
        return failure.getClassName().equals(NamedOnly.class.getName())
                ? Objects.requireNonNullElse(failure.getMessage(), "")
                : failure.getClassName();
    }

    @Override
    public @Nullable String getMessage() {
        return failure instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql
                ? sql.getSQLState()
                : null;
    }

    @Override
    public String getOverridingMessage() {
        var state = getMessage();
        return state == null ? getClassName() : getClassName() + " " + state;
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return failure.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return failure.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        var cause = failure.getCause();
        return cause == null ? null : new DiscreetFailure(cause);
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return Arrays.stream(failure.getSuppressed()).map(DiscreetFailure::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return failure.isCyclic();
    }
}
