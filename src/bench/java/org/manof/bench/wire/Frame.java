package org.manof.bench.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/** One WebSocket frame (RFC 6455); {@code packed} is the first reserved bit, which RFC 7692 uses. */
record Frame(boolean last, boolean packed, int kind, byte[] payload) {
    static final int CONTINUED = 0;
    static final int TEXT = 1;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /** Reads one that a server sent, so one without a mask. */
    static Frame read(Incoming in) throws IOException {
        var first = in.read();
        var length = in.read() & 0x7f;
        if (length == 126) {
            length = ByteBuffer.wrap(in.read(2)).getShort() & 0xffff;
        } else if (length == 127) {
            length = Math.toIntExact(ByteBuffer.wrap(in.read(8)).getLong());
        }
        return new Frame((first & 0x80) != 0, (first & 0x40) != 0, first & 0x0f, in.read(length));
    }

    /** As a client sends it, masked with the four bytes of {@code mask}. */
    byte[] bytes(int mask) {
        var frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) ((last ? 0x80 : 0) | (packed ? 0x40 : 0) | kind));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        frame.putInt(mask);
        for (var i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ (mask >>> (24 - 8 * (i % 4)))));
        }
        var bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }
}
