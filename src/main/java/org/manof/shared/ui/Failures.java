package org.manof.shared.ui;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.manof.shared.NamedOnly;
import org.manof.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** What may be said of a failure, and what may be written down of it. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The sentence for the person in front of it: the rule that said no, "not saved", or a plain apology. */
    public static Refusal said(Throwable failure) {
        return refusal(failure)
                .orElseGet(() -> Refusal.of(unsaved(failure) ? "refusal.notSaved" : "refusal.unexpected"));
    }

    /** Whether the database could not be reached or did not take it. */
    public static boolean unsaved(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof DataAccessException
                        || cause instanceof TransactionException
                        || cause instanceof SQLException);
    }

    /** Whether it may work in a moment: the database is away or busy. A rule of the schema that was broken will not. */
    public static boolean passing(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransientDataAccessException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransactionException);
    }

    /** Writes down where a failure happened, and not its words; a refusal is none. */
    public static void log(Throwable failure) {
        if (refusal(failure).isEmpty()) {
            LOG.error("A command failed", NamedOnly.of(failure));
        }
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        return causes(failure)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
