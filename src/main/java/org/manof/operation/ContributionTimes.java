package org.manof.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.manof.workshop.Contributions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * How long what participants contribute takes, from asking for a connection to the commit. Listens to the transactions, so that the
 * rooms know nothing of it; those that were refused and rolled back are counted as refusals and not here.
 */
@Component
class ContributionTimes implements TransactionExecutionListener {
    private final Map<String, Timer> timers;
    /** One transaction at a time on a thread; a read inside another one has no beginning of its own. */
    private final ThreadLocal<@Nullable Long> begun = new ThreadLocal<>();

    ContributionTimes(MeterRegistry registry) {
        var contributed = timer(registry, "contribution");
        timers = Map.of(
                Contributions.class.getName() + ".contribute", contributed,
                Contributions.class.getName() + ".contributeFor", contributed,
                Contributions.class.getName() + ".decide", timer(registry, "decision"));
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (timers.containsKey(transaction.getTransactionName())) {
            begun.set(System.nanoTime());
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        var timer = timers.get(transaction.getTransactionName());
        var since = begun.get();
        if (timer != null && since != null && failure == null) {
            timer.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        }
        begun.remove();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        begun.remove();
    }

    private static Timer timer(MeterRegistry registry, String what) {
        return Timers.of("manof.commit")
                .description("From asking for a connection to the commit")
                .tag("what", what)
                .register(registry);
    }
}
