package org.manof.initiative.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is unpacked, up to a number of bytes and no further. */
final class Counted extends FilterInputStream {
    private long left;

    /** It was more. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Counted(InputStream packed, long most) {
        super(packed);
        this.left = most;
    }

    long left() {
        return left;
    }

    void drain() throws IOException {
        var passed = new byte[8192];
        while (read(passed, 0, passed.length) >= 0) {
            // Only its length matters.
        }
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = super.read(bytes, from, length);
        spend(Math.max(read, 0));
        return read;
    }

    private void spend(int bytes) throws Exceeded {
        left -= bytes;
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
