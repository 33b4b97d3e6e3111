package org.manof.influence;

/** Where a component stands among the others by what it drives and what drives it, as MICMAC names the four parts of its chart. */
public enum Region {
    /** Drives much and is driven little: a candidate for a root cause. */
    DRIVER,
    /** Drives much and is driven much: what is done here comes back. */
    LINKAGE,
    /** Is driven much and drives little: eases if its drivers do. */
    DEPENDENT,
    /** Neither. */
    AUTONOMOUS;

    static Region of(double drive, double dependence, InfluenceResult.Middle middle) {
        var drives = drive > middle.drive() + 1e-9;
        var driven = dependence > middle.dependence() + 1e-9;
        return drives ? driven ? LINKAGE : DRIVER : driven ? DEPENDENT : AUTONOMOUS;
    }
}
