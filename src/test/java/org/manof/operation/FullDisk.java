package org.manof.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk below H2 that can be full: what lies within a file is written, what would make it longer is cut off in the middle. */
public final class FullDisk extends FilePathWrapper {
    static final String SCHEME = "fulldisk";
    private static final AtomicBoolean FULL = new AtomicBoolean();

    static void mount() {
        FilePath.register(new FullDisk());
    }

    static void fill() {
        FULL.set(true);
    }

    static void free() {
        FULL.set(false);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(getBase().open(mode));
    }

    private static final class File extends FileBaseDefault {
        private final FileChannel file;

        File(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            if (FULL.get() && position + bytes.remaining() > file.size()) {
                var half = bytes.slice();
                half.limit(bytes.remaining() / 2);
                file.write(half, position);
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
