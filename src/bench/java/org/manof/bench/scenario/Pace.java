package org.manof.bench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/** Open loop: things happen when they are due, however long the ones before take. */
public final class Pace {
    private Pace() {}

    /** Comes back at a moment of {@link System#nanoTime}. */
    public static void until(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Nothing happens for so long. */
    public static void rest(long millis) {
        until(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** A moment for each of {@code count}, evenly spread over so many seconds from {@code start}. */
    public static long[] evenly(int count, long start, double seconds) {
        var moments = new long[count];
        for (var i = 0; i < count; i++) {
            moments[i] = start + (long) (i * seconds * 1e9 / count);
        }
        return moments;
    }

    /** {@code count} moments by chance within so many seconds from {@code start}, in order. */
    public static long[] byChance(int count, long start, double seconds, RandomGenerator chance) {
        return chance.doubles(count)
                .sorted()
                .mapToLong(part -> start + (long) (part * seconds * 1e9))
                .toArray();
    }

    /** Runs one thing each at the same time and returns what failed. */
    public static List<Exception> together(int count, IntFunction<Callable<?>> each) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Object>>();
            for (var i = 0; i < count; i++) {
                var task = each.apply(i);
                tasks.add(task::call);
            }
            var failed = new ArrayList<Exception>();
            for (var done : threads.invokeAll(tasks)) {
                try {
                    var unused = done.get();
                } catch (ExecutionException broken) {
                    failed.add(broken);
                }
            }
            return failed;
        }
    }

    /** As {@link #together}, where nothing may fail. */
    public static void allTogether(int count, IntFunction<Callable<?>> each) throws InterruptedException {
        var failed = together(count, each);
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " of " + count + " failed", failed.getFirst());
        }
    }
}
