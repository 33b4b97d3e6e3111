package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts come whole, wherever the socket cut them. */
class PushTextTest {
    private final PushText texts = new PushText();

    @Test
    void twoTextsInOnePieceAreTwo() {
        assertThat(texts.take("3|abc2|{}")).containsExactly("abc", "{}");
    }

    @Test
    void aTextInThreePiecesIsOne() {
        assertThat(texts.take("1")).isEmpty();
        assertThat(texts.take("1|הצביעו")).isEmpty();
        assertThat(texts.take(" שלוש1|X")).containsExactly("הצביעו שלוש", "X");
    }

    @Test
    void aBarInsideATextIsPartOfIt() {
        assertThat(texts.take("41|42434971-4f07-42e0-b777-f43c8acd6af5|0|X|"))
                .containsExactly("42434971-4f07-42e0-b777-f43c8acd6af5|0|X|");
    }

    @Test
    void lengthsCountAsScriptsCountThem() {
        assertThat(texts.take("2|🙂1|a")).containsExactly("🙂", "a");
    }
}
