package org.manof.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where a run took place; {@code load} is the system's load average as the run began, negative where it does not say. */
record Machine(String system, int cores, String jvm, double load) {
    /** The machine as it is. The JVM is the one that also runs the nodes. */
    static Machine now() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                allCores(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                system.getSystemLoadAverage());
    }

    /** Of the whole machine, which {@code bin/bench} counts before it pins this process. */
    private static int allCores() {
        return Integer.getInteger("manof.cores", Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d cores, %s, %s, load %.1f", cores, system, jvm, load);
    }
}
