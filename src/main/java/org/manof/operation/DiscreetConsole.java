package org.manof.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;

/**
 * The console, and whatever collects it, without what people said. Messages of exceptions quote it: a constraint the row that it refused,
 * a driver its parameters, a server the request. So of an exception only its class, its SQL state and its place are written, whoever logs it.
 */
public final class DiscreetConsole extends ConsoleAppender<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
        var failure = event.getThrowableProxy();
        super.append(failure == null ? event : new DiscreetEvent(event, failure));
    }
}
