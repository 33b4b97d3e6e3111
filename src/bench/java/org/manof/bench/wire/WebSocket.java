package org.manof.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** A WebSocket that reads texts, packed if the server wants it, and says no more than browsers do of themselves. */
final class WebSocket {
    private static final int NEVER = 0;

    private final Socket socket;
    private final Incoming in;
    private final Unpacker unpacker;
    private long bytes;

    /** Opens one at {@code target} with {@code room} for what is not read yet; refuses whatever is not a switch of protocols. */
    WebSocket(URI server, String target, String cookies, int room) throws IOException {
        socket = HttpLine.dial(server, room);
        in = new Incoming(socket.getInputStream());
        var key = new byte[16];
        ThreadLocalRandom.current().nextBytes(key);
        var hello = Request.get(target)
                .with("Connection", "Upgrade")
                .with("Upgrade", "websocket")
                .with("Origin", "http://" + server.getAuthority())
                .with("Sec-WebSocket-Version", "13")
                .with("Sec-WebSocket-Key", Base64.getEncoder().encodeToString(key))
                .with("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits")
                .with("Cookie", cookies);
        socket.getOutputStream().write(hello.bytes(server.getAuthority()));
        var status = in.line();
        var headers = Answers.head(in);
        unpacker = new Unpacker(headers.says("Sec-WebSocket-Extensions", "server_no_context_takeover"));
        if (!status.contains(" 101")) {
            drop();
            throw new IOException("no socket: " + status);
        }
        bytes = in.taken();
        socket.setSoTimeout(NEVER);
    }

    /** The next text. Answers what has to be answered; fails once the other side has closed. */
    String next() throws IOException {
        var text = new ByteArrayOutputStream();
        var packed = false;
        while (true) {
            var frame = Frame.read(in);
            bytes += in.taken();
            switch (frame.kind()) {
                case Frame.PING -> send(new Frame(true, false, Frame.PONG, frame.payload()));
                case Frame.CLOSE -> {
                    send(frame);
                    throw new IOException("closed by the server");
                }
                case Frame.TEXT, Frame.CONTINUED -> {
                    packed |= frame.packed();
                    text.writeBytes(frame.payload());
                    if (frame.last()) {
                        var whole = text.toByteArray();
                        return new String(packed ? unpacker.unpack(whole) : whole, StandardCharsets.UTF_8);
                    }
                }
                default -> {
                    // A pong, or something new: not for us.
                }
            }
        }
    }

    /** Bytes that came since this was asked last. */
    long taken() {
        var taken = bytes;
        bytes = 0;
        return taken;
    }

    /** Says goodbye (1001, going away) and closes. */
    void close() {
        try {
            send(new Frame(true, false, Frame.CLOSE, new byte[] {0x03, (byte) 0xe9}));
        } catch (IOException gone) {
            // Then there is nobody to say it to.
        }
        drop();
    }

    /** Cuts the line without a word. */
    void drop() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // It is as closed as it will ever be.
        }
    }

    /** To be called by who reads, when it has stopped reading. */
    void end() {
        unpacker.end();
    }

    private void send(Frame frame) throws IOException {
        socket.getOutputStream().write(frame.bytes(ThreadLocalRandom.current().nextInt()));
    }
}
