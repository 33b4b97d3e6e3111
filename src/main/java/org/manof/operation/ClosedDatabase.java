package org.manof.operation;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * A disk that was full closes the embedded database, and it stays closed as long as one connection to it is kept. The pool knows only the
 * servers' words for that, so it is told: such a connection goes, and with the last one the way is free to open the database anew.
 */
public final class ClosedDatabase implements SQLExceptionOverride {
    private static final int DATABASE_IS_CLOSED = 90098;
    private static final int GENERAL_ERROR = 50000;

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isToldBy(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    /** Whether {@code failure} tells that the embedded database closed itself. */
    static boolean isToldBy(SQLException failure) {
        return failure.getErrorCode() == DATABASE_IS_CLOSED || failure.getErrorCode() == GENERAL_ERROR;
    }
}
