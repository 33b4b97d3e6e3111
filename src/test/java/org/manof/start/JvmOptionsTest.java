package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JVM's options stand in one file. */
class JvmOptionsTest {
    private static final Path OPTIONS = Path.of("bin", "lib", "jvm.options");

    @Test
    void whateverStartsManofReadsThem() throws IOException {
        assertThat(Files.readString(Path.of("bin", "run"))).contains("bin/lib/app.sh", "@\"$flags\"");
        assertThat(Files.readString(Path.of("bin", "lib", "app.sh"))).contains("bin/lib/jvm.options", "@\"$options\"");
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("COPY bin/lib/jvm.options", "java @jvm.options");
        assertThat(Files.readString(Path.of(".dockerignore"))).contains("!bin/lib/jvm.options");
        assertThat(RunningManof.command(Path.of("data"), List.of())).contains("@" + OPTIONS);
    }

    @Test
    void nobodyHasOptionsOfTheirOwn() throws IOException {
        var options = Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("-"))
                .toList();

        assertThat(options).hasSizeGreaterThan(5);
        for (var starter : List.of("bin/run", "bin/lib/app.sh", "Dockerfile")) {
            assertThat(Files.readString(Path.of(starter))).as(starter).doesNotContain(options);
        }
    }

    @Test
    void theJvmTakesThem() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var asked = new ProcessBuilder(Stream.of(java, "@" + OPTIONS, "-XX:AOTCache=target/none.aot", "--version")
                        .toList())
                .redirectErrorStream(true)
                .start();

        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(asked.waitFor()).as(said).isZero();
        assertThat(said.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("openjdk 25"));
    }
}
