package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server packed is what the window reads. */
class UnpackerTest {
    private final Deflater server = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private Unpacker unpacker = new Unpacker(false);

    @AfterEach
    void end() {
        server.end();
        unpacker.end();
    }

    @Test
    void theExampleOfTheStandardIsHello() throws IOException {
        byte[] packed = {(byte) 0xf2, 0x48, (byte) 0xcd, (byte) 0xc9, (byte) 0xc9, 0x07, 0x00};

        assertThat(text(unpacker.unpack(packed))).isEqualTo("Hello");
    }

    @Test
    void aMessageMayReferToTheOneBefore() throws IOException {
        var vote = "{\"changes\":[{\"node\":128,\"key\":\"mine\"}],\"text\":\"הצביעו\"}";
        var first = pack(vote);
        var second = pack(vote);

        assertThat(second).hasSizeLessThan(first.length);
        assertThat(text(unpacker.unpack(first))).isEqualTo(vote);
        assertThat(text(unpacker.unpack(second))).isEqualTo(vote);
    }

    @Test
    void aMessageThatStandsAloneIsNotReadWithTheOneBefore() throws IOException {
        unpacker.end();
        unpacker = new Unpacker(true);
        var first = pack("one and one");
        server.reset();
        var second = pack("one and one");

        assertThat(text(unpacker.unpack(first))).isEqualTo("one and one");
        assertThat(text(unpacker.unpack(second))).isEqualTo("one and one");
    }

    @Test
    void longTextsComeWhole() throws IOException {
        var text = "מנוף ".repeat(20_000);

        assertThat(text(unpacker.unpack(pack(text)))).isEqualTo(text);
    }

    @Test
    void rubbishIsRefused() {
        assertThatThrownBy(() -> unpacker.unpack(new byte[] {(byte) 0xff, (byte) 0xff, 0x12}))
                .isInstanceOf(IOException.class);
    }

    /** As RFC 7692 has a server do it: flushed, and without the four bytes that every flush ends with. */
    private byte[] pack(String text) {
        var out = new byte[400_000];
        server.setInput(text.getBytes(StandardCharsets.UTF_8));
        var length = server.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
        return Arrays.copyOf(out, length - 4);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
