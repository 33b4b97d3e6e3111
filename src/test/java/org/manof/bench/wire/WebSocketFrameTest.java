package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frames of the push socket. */
class WebSocketFrameTest {
    @Test
    void theGreetingOfTheStandardIsRead() throws IOException {
        var frame = Frame.read(incoming(0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f));

        assertThat(frame.last()).isTrue();
        assertThat(frame.packed()).isFalse();
        assertThat(frame.kind()).isEqualTo(Frame.TEXT);
        assertThat(new String(frame.payload(), StandardCharsets.UTF_8)).isEqualTo("Hello");
    }

    @Test
    void aFirstPieceOfAPackedTextSaysSo() throws IOException {
        var frame = Frame.read(incoming(0x41, 0x01, 0x2a));

        assertThat(frame.last()).isFalse();
        assertThat(frame.packed()).isTrue();
    }

    @Test
    void theGreetingIsMaskedAsInTheStandard() {
        var frame = new Frame(true, false, Frame.TEXT, "Hello".getBytes(StandardCharsets.UTF_8));

        assertThat(frame.bytes(0x37fa213d)).asHexString().isEqualToIgnoringCase("818537FA213D7F9F4D5158");
    }

    @ParameterizedTest
    @CsvSource({"125, 2", "126, 4", "65535, 4", "65536, 10"})
    void lengthsOfAllThreeFormsAreWrittenAndRead(int length, int head) throws IOException {
        var bytes = new Frame(true, false, Frame.TEXT, new byte[length]).bytes(0);
        assertThat(bytes).hasSize(head + 4 + length);

        // As a server sends it: without the mask.
        var unmasked = new byte[head + length];
        System.arraycopy(bytes, 0, unmasked, 0, head);
        unmasked[1] &= 0x7f;

        assertThat(Frame.read(new Incoming(new ByteArrayInputStream(unmasked))).payload())
                .hasSize(length);
    }

    @Test
    void aFrameThatBreaksOffIsAnEnd() {
        assertThatThrownBy(() -> Frame.read(incoming(0x81, 0x05, 0x48))).isInstanceOf(EOFException.class);
    }

    private static Incoming incoming(int... bytes) {
        var all = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return new Incoming(new ByteArrayInputStream(all));
    }
}
