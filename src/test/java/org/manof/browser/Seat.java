package org.manof.browser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reader's three screens in the workshop. */
final class Seat {
    private final Words words;
    private final Facilitator console;
    private final Board board;
    private @Nullable Participant phone;

    private Seat(Stage stage, Words words) {
        this.words = words;
        console = stage.facilitator(words);
        board = stage.board(words);
    }

    static List<Seat> take(Stage stage, List<Words> readers) {
        return readers.stream().map(words -> new Seat(stage, words)).toList();
    }

    void sits(Participant phone) {
        this.phone = phone;
    }

    Words words() {
        return words;
    }

    Participant phone() {
        return Objects.requireNonNull(phone);
    }

    Facilitator console() {
        return console;
    }

    Board board() {
        return board;
    }

    /** Looks at all three. */
    void shows(Look look, String state) {
        look.at("console-" + state, words, console.page());
        rests(look, state);
    }

    /** Looks at phone and board alone, where the console has nothing new. */
    void rests(Look look, String state) {
        look.at("phone-" + state, words, phone().page());
        look.at("board-" + state, words, board.page());
    }
}
