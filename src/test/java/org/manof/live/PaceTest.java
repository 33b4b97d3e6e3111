package org.manof.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void aQuickPictureIsFollowedByAShortRest() {
        pace.took(Duration.ofMillis(3).toNanos());
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(50).toNanos());
    }

    @Test
    void aSlowPictureIsRestedFromForFourTimesAsLong() {
        pace.took(Duration.ofMillis(30).toNanos());
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(120).toNanos());
    }

    @Test
    void noPictureMakesTheRoomWaitForMoreThanAQuarterOfASecond() {
        pace.took(Duration.ofSeconds(2).toNanos());
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(250).toNanos());
        pace.took(0);
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(50).toNanos());
    }
}
