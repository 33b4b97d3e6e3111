package org.manof.coverage.ui;

import java.util.Locale;

/** Shares and weights as they are written. */
final class Shares {
    private Shares() {}

    /** A share from 0 to 1 in whole percent. */
    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** A weight, which is a whole number or a half. */
    static String weight(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((int) weight) : String.format(Locale.ROOT, "%.1f", weight);
    }
}
