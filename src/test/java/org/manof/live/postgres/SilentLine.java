package org.manof.live.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line on which nobody speaks. */
final class SilentLine implements Lines.Line {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public List<String> hear() throws SQLException {
        try {
            if (closed.await(1, TimeUnit.SECONDS)) {
                throw new SQLException("closed");
            }
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
        return List.of();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
