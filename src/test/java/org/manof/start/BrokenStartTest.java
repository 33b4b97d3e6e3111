package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Bean;

/** Applications that cannot start, or break just after, each in a process of its own: one line, and it ends. */
class BrokenStartTest {
    @TempDir
    Path folder;

    @Test
    void aBeanThatCannotBeMadeIsOneLine() throws Exception {
        var ended = start(WithoutABean.class);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.complained()).containsExactly("Manof cannot start: IllegalStateException: the lamp is broken");
        assertThat(ended.printed()).isEmpty();
    }

    @Test
    void aTaskThatBreaksEndsTheProcessThoughAThreadIsRunning() throws Exception {
        var ended = start(WithABrokenTask.class);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.complained())
                .containsExactly("Manof cannot start: UnsupportedOperationException: not tonight");
    }

    @Test
    void anErrorOfTheMachineIsOneLineToo() throws Exception {
        var ended = start(WithoutMemory.class);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.complained()).containsExactly("Manof cannot start: OutOfMemoryError: Java heap space");
    }

    @Test
    void whatARefusalSaysIsTheLineHoweverDeepItLies() {
        var deep = new IllegalStateException("outer", new IllegalStateException(new StartFailure("Choose another.")));

        assertThat(Start.reason(deep)).isEqualTo("Choose another.");
    }

    private record Ended(int code, List<String> printed, List<String> complained) {}

    private Ended start(Class<?> application) throws IOException, InterruptedException {
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName(),
                application.getName(),
                "--manof.data=" + folder.resolve("data"),
                "--server.port=0",
                "--spring.main.web-application-type=none",
                // As application.properties does for the context that serves.
                "--logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext=ERROR"));
        var process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ended by itself")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readAllLines(out.toPath()), Files.readAllLines(err.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts the application that the first argument names. */
    static final class Starter {
        public static void main(String[] args) throws ClassNotFoundException {
            Start.run(
                    Class.forName(args[0]),
                    List.of(args).subList(1, args.length).toArray(String[]::new));
        }
    }

    static class WithoutABean {
        @Bean
        Object lamp() {
            throw new IllegalStateException("the lamp is broken");
        }
    }

    static class WithoutMemory {
        @Bean
        Object elephant() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    static class WithABrokenTask {
        @Bean
        StartTask broken() {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    LockSupport.park();
                }
            });
            return new StartTask() {
                @Override
                public boolean wanted(ApplicationArguments args) {
                    return true;
                }

                @Override
                public void run(ApplicationArguments args) {
                    throw new UnsupportedOperationException("not tonight");
                }

                @Override
                public boolean exitsAfterwards() {
                    return false;
                }
            };
        }
    }
}
