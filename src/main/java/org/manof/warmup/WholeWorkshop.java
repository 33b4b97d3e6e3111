package org.manof.warmup;

import java.util.function.Consumer;
import org.manof.workshop.Verb;

/** All activities of the standard agenda in one scene, every face of them on some screen. */
final class WholeWorkshop {
    private static final int TAPS = 25;

    private final Facilitation facilitator;
    private final Scene scene;
    private final Play play;

    WholeWorkshop(Facilitation facilitator, Scene scene, Play play) {
        this.facilitator = facilitator;
        this.scene = scene;
        this.play = play;
    }

    void fromTheLobbyToThePlan() {
        begin();
        taps(Guest::votes);
        play.everybody(Guest::isDone);
        finish(Verb.CLOSE, Verb.REVEAL);

        begin();
        taps(Guest::rates);
        finish(Verb.CLOSE, Verb.REVEAL);

        begin();
        play.everybody(guest -> facilitator.proposes(scene, guest));
        finish(Verb.CLOSE, Verb.REVEAL);

        begin();
        taps(Guest::votes);
        finish(Verb.CLOSE, Verb.REVEAL);
        facilitator.chooses(scene);

        begin();
        taps(Guest::places);
        finish(Verb.CLOSE);

        begin();
    }

    private void begin() {
        facilitator.opensNext(scene);
        play.everybody(Guest::wakesUp);
    }

    private void finish(Verb... steps) {
        for (var step : steps) {
            facilitator.takes(scene, step);
        }
        play.everybody(Guest::wakesUp);
    }

    private void taps(Consumer<Guest> tap) {
        play.everybody(guest -> {
            for (var i = 0; i < TAPS; i++) {
                tap.accept(guest);
            }
        });
    }
}
