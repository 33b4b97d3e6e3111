package org.manof.warmup;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.manof.security.Accounts;
import org.manof.start.StartFailure;
import org.manof.start.StartTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --train=SECONDS}: whole workshops for the Java runtime to learn from while the build records what it learns. */
@Component
class Training implements StartTask {
    private static final String OPTION = "train";
    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    private final Practice practice;
    private final Accounts accounts;

    Training(Practice practice, Accounts accounts) {
        this.practice = practice;
        this.accounts = accounts;
    }

    @Override
    public boolean wanted(ApplicationArguments args) {
        return args.containsOption(OPTION);
    }

    @Override
    public void run(ApplicationArguments args) {
        if (accounts.any()) {
            throw new StartFailure("Training wants a new and empty data folder: choose one with --manof.data.");
        }
        var seconds = Objects.requireNonNullElse(args.getOptionValues(OPTION), List.<String>of());
        var limit = seconds(seconds.isEmpty() ? "" : seconds.getFirst());
        try {
            practice.whole(limit, Practice.GUESTS);
        } catch (RuntimeException unlucky) {
            LOG.warn("Training", unlucky);
            throw new StartFailure("Training has failed.");
        }
    }

    @Override
    public boolean exitsAfterwards() {
        return true;
    }

    private static Duration seconds(String text) {
        try {
            return Duration.ofSeconds(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new StartFailure("--train needs a number of seconds.");
        }
    }
}
