package org.manof.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question at most once in a while, however many ask, and takes no answer for a "no". Whoever answers is never interrupted: H2
 * would lose its file.
 */
final class Patience {
    private final String name;
    private final BooleanSupplier question;
    private final Duration kept;
    private final Duration patience;
    private @Nullable Asked asked;

    /** Asks {@code question} on a thread called {@code name}, keeps its answer, and waits for it no longer than {@code patience}. */
    Patience(String name, BooleanSupplier question, Duration kept, Duration patience) {
        this.name = name;
        this.question = question;
        this.kept = kept;
        this.patience = patience;
    }

    private record Asked(CompletableFuture<Boolean> answer, long at) {}

    /** The answer as it is now or was a moment ago; no if there is none in time, or if asking failed. */
    boolean yes() {
        var now = current();
        try {
            var left = patience.toNanos() - (System.nanoTime() - now.at());
            return now.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question that nobody has answered yet is not asked a second time. */
    private synchronized Asked current() {
        var last = asked;
        if (last == null || last.answer().isDone() && System.nanoTime() - last.at() > kept.toNanos()) {
            var answer = new CompletableFuture<Boolean>();
            last = new Asked(answer, System.nanoTime());
            asked = last;
            Thread.ofVirtual().name(name).start(() -> {
                try {
                    answer.complete(question.getAsBoolean());
                } catch (RuntimeException failed) {
                    answer.completeExceptionally(failed);
                }
            });
        }
        return last;
    }
}
