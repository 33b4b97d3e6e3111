package org.manof.warmup;

import java.time.Duration;
import org.manof.start.StartTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Before the application says that it is ready, some seconds of what is going to happen. Whatever goes wrong with it, the
 * application starts.
 */
@Component
class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Practice practice;
    private final Scenes scenes;
    private final ObjectProvider<StartTask> tasks;
    private final Duration limit;

    /** {@code seconds} is how long it may take at most, about; with none it is left out. */
    WarmUp(
            Practice practice,
            Scenes scenes,
            ObjectProvider<StartTask> tasks,
            @Value("${manof.warm-up.seconds}") int seconds) {
        this.practice = practice;
        this.scenes = scenes;
        this.tasks = tasks;
        this.limit = Duration.ofSeconds(seconds);
    }

    @Override
    public void run(ApplicationArguments args) {
        if (tasks.stream().noneMatch(task -> task.wanted(args) && task.exitsAfterwards())) {
            try {
                scenes.sweep();
                if (limit.isPositive()) {
                    LOG.info("Warmed up by {} taps", practice.brief(limit));
                }
            } catch (RuntimeException unlucky) {
                var root = NestedExceptionUtils.getMostSpecificCause(unlucky);
                LOG.warn(
                        "The warm-up ended early, the first minutes may be slower: {}",
                        root.getClass().getSimpleName());
            }
        }
    }
}
