package org.manof.bench.fault;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.manof.bench.scenario.Pace;

/**
 * A long way to a server, as TCP makes one of a bad network: every piece takes 200 to 400 ms each way, and two in a hundred are lost and
 * sent again a second later, with everything behind them.
 */
final class SlowRoad implements AutoCloseable {
    private static final int PIECE = 1_400;
    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long MOST = TimeUnit.MILLISECONDS.toNanos(400);
    private static final double LOST = 0.02;
    private static final long SENT_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final URI server;
    private final ServerSocket door;
    private final Random chance = new Random();

    private record Piece(byte[] bytes, long arrives) {}

    /** Opens one to {@code server}. */
    SlowRoad(URI server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::takesIn);
    }

    /** The front page, at the near end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + server.getPath());
    }

    private void takesIn() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(server.getHost(), server.getPort());
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                way(near, far);
                way(far, near);
            } catch (IOException closed) {
                // The door, or a server that is not there: who knocked hears nothing.
            }
        }
    }

    private void way(Socket from, Socket to) {
        var pieces = new LinkedBlockingQueue<Piece>();
        Thread.startVirtualThread(() -> {
            try (from) {
                takesUp(from.getInputStream(), pieces);
            } catch (IOException cut) {
                // Then what is on its way is the last.
            }
            pieces.add(new Piece(new byte[0], 0));
        });
        Thread.startVirtualThread(() -> {
            try (to) {
                putsDown(pieces, to);
            } catch (IOException cut) {
                // Nobody waits for it any more.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void takesUp(InputStream in, BlockingQueue<Piece> pieces) throws IOException {
        var buffer = new byte[PIECE];
        var last = 0L;
        for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
            var late = chance.nextDouble() < LOST ? SENT_AGAIN : 0;
            last = Math.max(last, System.nanoTime() + chance.nextLong(LEAST, MOST) + late);
            pieces.add(new Piece(Arrays.copyOf(buffer, read), last));
        }
    }

    private static void putsDown(BlockingQueue<Piece> pieces, Socket to) throws IOException, InterruptedException {
        var out = to.getOutputStream();
        for (var piece = pieces.take(); piece.bytes().length > 0; piece = pieces.take()) {
            Pace.until(piece.arrives());
            out.write(piece.bytes());
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
