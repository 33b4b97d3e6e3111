package org.manof.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;

class EchoTest {
    private final Notice first = new Notice(Ids.next(), Ids.next(), 1, false);
    private final Notice second = new Notice(first.node(), first.channel(), 2, false);
    private final Echo echo = new Echo();

    @Test
    void theNoticeThatIsFollowedIsMeasuredOnceAndOthersMeanwhileAreNot() {
        echo.sent(first, 100);
        echo.sent(second, 150);

        assertThat(echo.heard(second, 170)).isEmpty();
        assertThat(echo.heard(first, 180)).contains(Duration.ofNanos(80));
        assertThat(echo.heard(first, 190)).isEmpty();

        echo.sent(second, 200);
        assertThat(echo.heard(second, 230)).contains(Duration.ofNanos(30));
    }

    @Test
    void aNoticeThatDoesNotComeBackIsGivenUp() {
        echo.sent(first, 0);
        echo.sent(second, Echo.GIVEN_UP + 1);

        assertThat(echo.heard(second, Echo.GIVEN_UP + 11)).contains(Duration.ofNanos(10));
        assertThat(echo.heard(first, Echo.GIVEN_UP + 12)).isEmpty();
    }
}
