package org.manof.bench;

import java.io.PrintStream;
import java.util.List;
import org.manof.bench.figures.Summary;

/**
 * What came of a run: its figures, how its commands ended, how many screens were compared, what the check found, and what the servers
 * wrote to standard error.
 */
record Result(
        Summary summary,
        long acknowledged,
        long refused,
        long unknown,
        int screens,
        List<String> findings,
        List<String> complaints) {
    private static final int ENOUGH = 20;

    /** The verdict in words. */
    void print(PrintStream out) {
        out.println("History: " + acknowledged + " acknowledged, " + refused + " refused, " + unknown
                + " without an answer, " + screens + " screens; "
                + (findings.isEmpty()
                        ? "the database agrees with all of it."
                        : findings.size() + (findings.size() == 1 ? " thing is wrong:" : " things are wrong:")));
        list(out, findings);
        if (!complaints.isEmpty()) {
            out.println("The servers wrote " + complaints.size() + " lines of complaint:");
            list(out, complaints);
        }
    }

    private static void list(PrintStream out, List<String> lines) {
        lines.stream().limit(ENOUGH).forEach(line -> out.println("  " + line));
        if (lines.size() > ENOUGH) {
            out.println("  and " + (lines.size() - ENOUGH) + " more");
        }
    }
}
