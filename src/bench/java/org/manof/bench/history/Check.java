package org.manof.bench.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Whether a database is what the journal of its screens says. */
public final class Check {
    private Check() {}

    /** Compares the journal with a database that nobody writes to any more; returns what is wrong, a sentence each. */
    public static List<String> of(Notes journal, Connection database) throws SQLException {
        var records = Records.read(database);
        var entries = journal.entries();
        var carriedOut = new CarriedOut(entries, records.commands());
        return Stream.of(
                        carriedOut.findings(),
                        OnceEach.findings(entries, records),
                        LastWord.findings(carriedOut, records),
                        DotBudget.findings(carriedOut, records),
                        Screens.findings(journal.shown(), records),
                        journal.backward())
                .flatMap(List::stream)
                .toList();
    }
}
