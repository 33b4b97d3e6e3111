package org.manof.live;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Gives a picture to many phones at once: drawing them is work for more than one core when the whole room moves on. */
final class Hands {
    private static final int HANDS = 4;
    /** For fewer it is not worth it. */
    private static final int A_HANDFUL = 16;

    private Hands() {}

    /** Returns when {@code gives} has been called for each of {@code seats}. */
    static void give(List<Seat> seats, Consumer<Seat> gives) {
        if (seats.size() < A_HANDFUL) {
            seats.forEach(gives);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, HANDS)
                    .forEach(hand -> threads.execute(
                            () -> IntStream.iterate(hand, index -> index < seats.size(), index -> index + HANDS)
                                    .forEach(index -> gives.accept(seats.get(index)))));
        }
    }
}
