package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** That what one person does leaves every other screen as it was: all that the server holds for it, to the letter. */
final class Secrecy {
    private final Facilitator facilitator;
    private final List<? extends Somebody> screens;

    Secrecy(Facilitator facilitator, List<? extends Somebody> screens) {
        this.facilitator = facilitator;
        this.screens = screens;
    }

    void holds(Participant secretive, Runnable secret) {
        var watching = screens.stream().filter(screen -> screen != secretive).toList();
        everyScreenDrawsALaterPicture();
        var before = watching.stream().map(Somebody::everything).toList();

        secret.run();
        everyScreenDrawsALaterPicture();

        assertThat(watching.stream().map(Somebody::everything)).containsExactlyElementsOf(before);
    }

    /** Seen by the clock, which comes and goes on all of them. */
    private void everyScreenDrawsALaterPicture() {
        facilitator.presses("timer.set");
        screens.forEach(screen -> screen.waitsFor(
                page -> assertThat(screen.elements("manof-timer")).isNotEmpty()));
        facilitator.presses("timer.clear");
        screens.forEach(screen -> screen.waitsFor(
                page -> assertThat(screen.elements("manof-timer")).isEmpty()));
    }
}
