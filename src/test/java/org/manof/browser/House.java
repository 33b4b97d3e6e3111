package org.manof.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.manof.start.RunningManof;
import org.springframework.util.FileSystemUtils;

/** A running Manof with the example loaded, on data of its own. */
final class House implements AutoCloseable {
    private final Path data;
    private final String address;
    private final String announced;
    private RunningManof running;

    /** What is signed in with. */
    record Login(String email, String password) {}

    private House(Path data) throws IOException, InterruptedException {
        this.data = data;
        running = RunningManof.on(data, "--server.port=0", "--demo");
        address = running.address();
        announced = running.printed();
    }

    /** Starts one on an empty folder. */
    static House open() throws IOException, InterruptedException {
        return new House(Files.createTempDirectory("manof"));
    }

    /** The front page; other pages stand below it. */
    String address() {
        return address;
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

    /** Starts it again where it was. */
    void comesBack() throws IOException, InterruptedException {
        running = RunningManof.on(data, "--server.port=" + URI.create(address).getPort());
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
