package org.manof.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks messages of permessage-deflate (RFC 7692); what came before may be referred to unless {@code afresh}. */
final class Unpacker {
    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[4096];
    private final boolean afresh;

    Unpacker(boolean afresh) {
        this.afresh = afresh;
    }

    byte[] unpack(byte[] message) throws IOException {
        var out = new ByteArrayOutputStream(message.length * 4);
        try {
            inflate(message, out);
            inflate(TAIL, out);
        } catch (DataFormatException broken) {
            throw new IOException("a message that cannot be unpacked", broken);
        }
        if (afresh) {
            inflater.reset();
        }
        return out.toByteArray();
    }

    private void inflate(byte[] piece, ByteArrayOutputStream out) throws DataFormatException {
        inflater.setInput(piece);
        for (var n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
            out.write(buffer, 0, n);
        }
    }

    /** Gives back the memory outside the heap. */
    void end() {
        inflater.end();
    }
}
