package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Messages are drawn in the server's order, over whichever line they come. */
class InboxTest {
    private final Inbox inbox = new Inbox();

    @Test
    void aPushThatOvertakesAnAnswerWaitsForIt() {
        take(0);
        assertThat(take(2)).isEmpty();
        assertThat(inbox.gap()).isTrue();

        assertThat(take(1)).containsExactly(1, 2);
        assertThat(inbox.gap()).isFalse();
        assertThat(inbox.seen()).isEqualTo(2);
    }

    @Test
    void severalThatOvertakeComeInTheirOrder() {
        take(0);
        take(3);
        take(2);

        assertThat(take(1)).containsExactly(1, 2, 3);
    }

    @Test
    void whatWasSeenAlreadyIsNotDrawnAgainButItsCallsAreSettled() {
        take(0);
        take(1);
        var again = message(1, false);

        var due = inbox.take(again);

        assertThat(due.drawn()).isEmpty();
        assertThat(due.dropped()).containsExactly(again);
    }

    @Test
    void aMessageWithoutANumberIsDrawnAtOnce() {
        take(0);
        take(2);

        assertThat(take(-1)).containsExactly(-1);
        assertThat(inbox.seen()).isZero();
    }

    @Test
    void theWholeStateAnewEndsAGapAndDropsWhatIsOlder() {
        take(0);
        take(2);
        take(7);

        var due = inbox.take(message(6, true));

        assertThat(due.drawn()).extracting(Message::number).containsExactly(6, 7);
        assertThat(due.dropped()).extracting(Message::number).containsExactly(2);
        assertThat(inbox.gap()).isFalse();
    }

    private List<Integer> take(int number) {
        return inbox.take(message(number, false)).drawn().stream()
                .map(Message::number)
                .toList();
    }

    private static Message message(int number, boolean resync) {
        var content = JsonMapper.shared().createObjectNode().put("syncId", number);
        if (resync) {
            content.put("resynchronize", true);
        }
        return Message.of(content, List.of());
    }
}
