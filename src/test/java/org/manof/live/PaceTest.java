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
    void aSlowPictureIsRestedFromForAsLong() {
        pace.took(Duration.ofMillis(70).toNanos());
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(70).toNanos());
    }

    @Test
    void noPictureMakesTheRoomWaitForMoreThanATenthOfASecond() {
        pace.took(Duration.ofSeconds(2).toNanos());
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(100).toNanos());
        pace.took(0);
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(50).toNanos());
    }
}
