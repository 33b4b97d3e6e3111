package org.manof.warmup;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plays hidden scenes against this very process, through its own web server, and takes them away again. */
@Component
class Practice {
    static final int GUESTS = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** In a build nobody waits, and a busy machine must not spoil it. */
    private static final Duration PATIENCE_IN_TRAINING = Duration.ofMinutes(1);

    private final Scenes scenes;
    private final Facilitation facilitation;
    private final TransactionOperations transactions;
    private final Environment environment;

    Practice(Scenes scenes, Facilitation facilitation, TransactionOperations transactions, Environment environment) {
        this.scenes = scenes;
        this.facilitation = facilitation;
        this.transactions = transactions;
        this.environment = environment;
    }

    @FunctionalInterface
    private interface Act {
        void play(Scene scene, Play play, BooleanSupplier goesOn);
    }

    /**
     * People come in and vote until {@code limit} is over. Nothing is closed or revealed: that is news to more than screens.
     *
     * @return how many taps were answered
     */
    int brief(Duration limit) {
        // On a busy machine fewer come in, and half of the time is left to those who did.
        var arriving = goingOnFor(limit.dividedBy(2));
        return perform(PATIENCE, goingOnFor(limit), (scene, play, goesOn) -> {
            facilitation.opensNext(scene);
            play.gather(GUESTS, List.of("console/" + scene.workshop().id()), arriving);
            play.everybody(goesOn, Guest::votes);
            play.everybody(Guest::isDone);
        });
    }

    /** Whole workshops, one after the other, until {@code limit} is over; the one that has begun is played to its end. */
    void whole(Duration limit, int guests) {
        var goesOn = goingOnFor(limit);
        do {
            var unused = perform(PATIENCE_IN_TRAINING, () -> true, (scene, play, always) -> {
                var initiative = scene.initiative();
                var pages = List.of(
                        "console/" + scene.workshop().id(), "home", "initiative/" + initiative, "plan/" + initiative);
                play.gather(guests, pages, always);
                new WholeWorkshop(facilitation, scene, play).fromTheLobbyToThePlan();
            });
        } while (goesOn.getAsBoolean());
    }

    private int perform(Duration patience, BooleanSupplier goesOn, Act act) {
        var scene = scenes.create();
        // What goes wrong is told after the scene is gone: thrown inside, it would bring it back.
        var played = transactions.execute(held -> {
            scenes.hold(scene);
            var end = ended(() -> perform(scene, patience, goesOn, act));
            scenes.remove(scene.facilitator().account());
            return end;
        });
        return Objects.requireNonNull(played).join();
    }

    /** On a thread of its own: what the services do there is not part of the transaction that holds the scene. */
    private static CompletableFuture<Integer> ended(Supplier<Integer> work) {
        var done = CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
        var unused = done.exceptionally(told -> 0).join();
        return done;
    }

    private int perform(Scene scene, Duration patience, BooleanSupplier goesOn, Act act) {
        var home = home();
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .build();
                var play = new Play(scene, () -> new Browser(http, home, patience))) {
            act.play(scene, play, goesOn);
            return play.taps();
        }
    }

    private URI home() {
        return URI.create("http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getRequiredProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "") + "/");
    }

    private static BooleanSupplier goingOnFor(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        return () -> System.nanoTime() - end < 0;
    }
}
