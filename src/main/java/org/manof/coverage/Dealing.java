package org.manof.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.manof.agreement.SmallGroups;

/** Deals rows to people so that nobody has to answer about all where there are many, and each row is asked of about as many people. */
final class Dealing {
    /** So many taps are asked of a person if enough people share the work. */
    private static final int TAPS = 40;

    /** Each row is asked of so many people at least, two more than are needed to show an answer. */
    private static final int ENOUGH = SmallGroups.SMALLEST + 2;

    private Dealing() {}

    /** How many rows each of {@code people} is asked about, all of them in a small room. */
    static int share(int rows, int columns, int people) {
        if (rows == 0) {
            return 1;
        }
        var needed = people == 0 ? rows : Math.ceilDiv(ENOUGH * rows, people);
        return Math.clamp(Math.max(needed, TAPS / Math.max(1, columns)), 1, rows);
    }

    /**
     * The rows in the order in which a person is asked. Shares lie end to end around the list: after whatever number of people no row has
     * been dealt more than once oftener than another.
     *
     * @param position how many people came before this one
     */
    static <T> List<T> order(List<T> rows, int share, int position) {
        var order = new ArrayList<>(rows);
        if (!order.isEmpty()) {
            Collections.rotate(order, -(int) ((long) share * position % rows.size()));
        }
        return List.copyOf(order);
    }
}
