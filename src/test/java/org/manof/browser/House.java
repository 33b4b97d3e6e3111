package org.manof.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.start.RunningManof;
import org.springframework.util.FileSystemUtils;

/** A running Manof, on data of its own unless its options say otherwise. */
final class House implements AutoCloseable {
    private final Path data;
    private final List<String> options;
    private RunningManof running;
    private String address = "";
    private String announced = "";

    /** What is signed in with. */
    record Login(String email, String password) {}

    private House(Path data, List<String> options, RunningManof running) {
        this.data = data;
        this.options = options;
        this.running = running;
    }

    /** Starts one with the example on an empty folder. */
    static House open() throws IOException, InterruptedException {
        return opening(List.of(), "--demo=standard").opened();
    }

    /** Begins to start one, with options of which the latter count for the first start only. */
    static House opening(List<String> options, String... atFirst) throws IOException {
        var data = Files.createTempDirectory("manof");
        var all = Stream.concat(Stream.concat(options.stream(), Stream.of(atFirst)), Stream.of("--server.port=0"));
        return new House(data, options, RunningManof.on(data, all.toArray(String[]::new)));
    }

    /** Waits until it is open. */
    House opened() throws IOException, InterruptedException {
        address = running.address();
        announced = running.printed();
        return this;
    }

    /** The same house and workshop, reached by another address. */
    House seenAt(String door) {
        var same = new House(data, options, running);
        same.address = door;
        same.announced = announced.replace(address, door);
        return same;
    }

    /** The front page; other pages stand below it. */
    String address() {
        return address;
    }

    int port() {
        return URI.create(address).getPort();
    }

    String join() {
        return line("Join: ");
    }

    String code() {
        return join().substring(join().lastIndexOf('/') + 1);
    }

    String board() {
        return line("Board: ");
    }

    Login facilitator() {
        return login("Facilitator: ");
    }

    Login coordinator() {
        return login("Coordinator: ");
    }

    /** As a power cut would. */
    void losesPower() throws InterruptedException {
        running.kill();
    }

    /** Begins to close in good order. */
    void closes() {
        running.stop();
    }

    /** Waits until it has closed. */
    void hasClosed() throws InterruptedException {
        var unused = running.exitCode();
    }

    /** Starts it again where it was. */
    void comesBack() throws IOException, InterruptedException {
        var all = Stream.concat(options.stream(), Stream.of("--server.port=" + port()));
        running = RunningManof.on(data, all.toArray(String[]::new));
        running.address();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        running.close();
        FileSystemUtils.deleteRecursively(data);
    }

    private Login login(String start) {
        var parts = line(start).split(" ");
        return new Login(parts[0], parts[1]);
    }

    private String line(String start) {
        return announced
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .collect(Collectors.joining());
    }
}
