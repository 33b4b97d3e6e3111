package org.manof.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.manof.shared.Refusal;

/** Runs commands on threads of their own that all begin at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** For each command, in order, the key of its refusal, or "" if it was acknowledged; any other failure is thrown. */
    public static List<String> run(List<Runnable> commands) {
        return results(commands.stream().map(AtOnce::answering).toList());
    }

    /** What each command returned, in order. */
    public static <T> List<T> results(List<Callable<T>> commands) {
        var start = new CyclicBarrier(commands.size());
        try (var threads = Executors.newFixedThreadPool(commands.size())) {
            var running = new ArrayList<Future<T>>();
            for (var command : commands) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return command.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException stuck) {
            throw new AssertionError(stuck);
        }
    }

    private static Callable<String> answering(Runnable command) {
        return () -> {
            try {
                command.run();
                return "";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
    }
}
