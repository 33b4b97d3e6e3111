package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;

class CoalescerTest {
    private final UUID channel = Ids.next();
    private final Coalescer coalescer = new Coalescer();

    @Test
    void theFirstChangeIsToldAtOnce() {
        assertThat(coalescer.add(channel, 7, false, -100)).hasValue(0);
        assertThat(coalescer.take(channel, -100)).contains(new Coalescer.Owed(7, false));
        assertThat(coalescer.take(channel, -100)).isEmpty();
    }

    @Test
    void aBurstIsOneMoreNoticeAQuarterOfASecondLaterWithTheNewestNumber() {
        tell(1, 0);
        assertThat(coalescer.add(channel, 2, false, 1_000)).hasValue(Coalescer.PAUSE - 1_000);
        for (var seq = 3; seq <= 300; seq++) {
            assertThat(coalescer.add(channel, seq, false, 1_000 + seq)).isEmpty();
        }
        assertThat(coalescer.add(channel, 299, false, 2_000)).isEmpty();

        assertThat(coalescer.take(channel, Coalescer.PAUSE)).contains(new Coalescer.Owed(300, false));
        assertThat(coalescer.add(channel, 301, false, 2 * Coalescer.PAUSE - 5)).hasValue(5);
    }

    @Test
    void anUrgentChangeDoesNotWait() {
        tell(1, 0);
        coalescer.add(channel, 2, false, 10);

        assertThat(coalescer.add(channel, 3, true, 20)).hasValue(0);
        assertThat(coalescer.add(channel, 3, true, 21)).isEmpty();
        assertThat(coalescer.take(channel, 20)).contains(new Coalescer.Owed(3, true));
        assertThat(coalescer.take(channel, Coalescer.PAUSE)).isEmpty();
    }

    @Test
    void aChannelDoesNotWaitForAnother() {
        tell(1, 0);

        assertThat(coalescer.add(Ids.next(), 1, false, 1)).hasValue(0);
    }

    @Test
    void afterARestTheFirstChangeIsToldAtOnceAgain() {
        tell(1, 0);

        assertThat(coalescer.add(channel, 2, false, 3 * Coalescer.PAUSE)).hasValue(0);
    }

    private void tell(long seq, long now) {
        assertThat(coalescer.add(channel, seq, false, now)).isPresent();
        assertThat(coalescer.take(channel, now)).isPresent();
    }
}
