package org.manof.bench.figures;

/** What may be read at any moment of the nodes under load and of the machine, growing since they started. */
public interface Costs {
    /** CPU seconds that all nodes have used. */
    double cpuSeconds();

    /** Milliseconds that all nodes have stood still for garbage collection. */
    double gcMillis();

    /** CPU seconds that this process has used. */
    double clientSeconds();

    /** CPU seconds that the whole machine has used, whoever for; NaN where the system does not say. */
    double machineSeconds();
}
