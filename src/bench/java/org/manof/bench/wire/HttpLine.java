package org.manof.bench.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** One HTTP/1.1 connection that is kept open; for one request at a time. */
final class HttpLine {
    /** What the system gives a line by itself. */
    static final int USUAL_ROOM = 0;

    private static final int PATIENCE_MS = 60_000;

    private final Socket socket;
    private final Incoming in;
    private final OutputStream out;
    private final String host;
    private boolean open = true;

    HttpLine(URI server) throws IOException {
        host = server.getAuthority();
        socket = dial(server, USUAL_ROOM);
        in = new Incoming(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** A socket to the server that sends small things at once, with {@code room} bytes for what comes and is not read. */
    static Socket dial(URI server, int room) throws IOException {
        var socket = new Socket();
        if (room != USUAL_ROOM) {
            socket.setReceiveBufferSize(room);
        }
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MS);
        return socket;
    }

    Response ask(Request request) throws IOException {
        try {
            out.write(request.bytes(host));
            out.flush();
            var answer = Answers.next(in);
            open = !answer.headers().says("Connection", "close");
            return answer;
        } catch (IOException failed) {
            hangUp();
            throw failed;
        }
    }

    boolean open() {
        return open;
    }

    void hangUp() {
        open = false;
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is as closed as it will ever be.
        }
    }
}
