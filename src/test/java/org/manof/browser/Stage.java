package org.manof.browser;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A house and windows for one class of stories; after a story that failed it leaves pictures of every window in target. */
final class Stage implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {
    private @Nullable House house;
    private @Nullable Windows windows;

    House house() {
        return Objects.requireNonNull(house);
    }

    Windows windows() {
        return Objects.requireNonNull(windows);
    }

    Participant participant() {
        return participant(Words.HE);
    }

    Participant participant(Words words) {
        return new Participant(windows().phone(words), words);
    }

    Facilitator facilitator(Words words) {
        var facilitator = new Facilitator(windows().laptop(words), words);
        facilitator.signsIn(house(), house().facilitator());
        return facilitator;
    }

    Staff coordinator(Words words) {
        var coordinator = new Staff(windows().laptop(words), words);
        coordinator.signsIn(house(), house().coordinator());
        return coordinator;
    }

    Board board(Words words) {
        var board = new Board(windows().projector(words));
        board.opens(house());
        return board;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        house = House.open();
        windows = new Windows();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            windows().photograph(Path.of("target", "browser", context.getDisplayName()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (windows != null) {
            windows.close();
        }
        if (house != null) {
            house.close();
        }
    }
}
