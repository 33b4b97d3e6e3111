package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;

class StartTaskTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void onlyWhatTheCommandLineAsksForRuns() {
        assertThat(start("--demo")).isFalse();
        assertThat(done).containsExactly("demo");
    }

    @Test
    void aTaskMayEndTheProcess() {
        assertThat(start("--create-user=dana@town.example", "--role=FACILITATOR"))
                .isTrue();
        assertThat(done).containsExactly("create-user");
    }

    @Test
    void withoutOptionsNothingRuns() {
        assertThat(start()).isFalse();
        assertThat(done).isEmpty();
    }

    private boolean start(String... args) {
        try (var context = new GenericApplicationContext()) {
            context.registerBean(ApplicationArguments.class, () -> new DefaultApplicationArguments(args));
            context.registerBean("demo", StartTask.class, () -> new Task("demo", false));
            context.registerBean("user", StartTask.class, () -> new Task("create-user", true));
            context.refresh();
            return Start.runTasks(context);
        }
    }

    private final class Task implements StartTask {
        private final String option;
        private final boolean last;

        Task(String option, boolean last) {
            this.option = option;
            this.last = last;
        }

        @Override
        public boolean wanted(ApplicationArguments args) {
            return args.containsOption(option);
        }

        @Override
        public void run(ApplicationArguments args) {
            done.add(option);
        }

        @Override
        public boolean exitsAfterwards() {
            return last;
        }
    }
}
