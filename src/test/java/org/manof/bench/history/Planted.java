package org.manof.bench.history;

import static org.manof.bench.history.Evening.FIRST;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An evening with one guest, a journal of what was asked of it, and the means to make the two differ. */
abstract class Planted {
    static final Screen BOARD = new Screen("the board");

    final UUID maths = UUID.randomUUID();
    final UUID models = UUID.randomUUID();
    final UUID girls = UUID.randomUUID();
    final Notes journal = new Notes();
    Evening evening;
    Evening.Guest ruth;

    @BeforeEach
    void anEvening() throws SQLException {
        evening = new Evening();
        ruth = evening.comes("Ruth");
    }

    @AfterEach
    void isOver() throws SQLException {
        evening.close();
    }

    final Journal.Sent asks(Deed deed, @Nullable UUID command) {
        return journal.sends(ruth.who, command, deed, System.nanoTime());
    }

    /** Sends dots of Ruth's, which the server notes. */
    final Journal.Sent carriedOut(UUID option, int dots) throws SQLException {
        return asks(new Deed.Dots(FIRST, option, dots), carriedOut());
    }

    final UUID carriedOut() throws SQLException {
        var command = UUID.randomUUID();
        evening.carriesOut(command);
        return command;
    }
}
