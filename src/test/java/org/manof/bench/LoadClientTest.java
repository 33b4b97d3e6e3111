package org.manof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.manof.bench.history.Check;
import org.manof.bench.history.Notes;
import org.manof.bench.history.Outcome;
import org.manof.bench.people.Board;
import org.manof.bench.people.Console;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Room;
import org.manof.bench.people.Stage;
import org.manof.bench.stand.Layout;
import org.manof.bench.stand.Stand;
import org.manof.bench.stand.StartedStand;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Site;

/** The load client on the production jar: what its people do is done, and what its screens show is so. */
@Tag("browser")
class LoadClientTest {
    private static final int PEOPLE = 10;

    private final Notes journal = new Notes();
    private final Random chance = new Random(7);

    @Test
    void tenPhonesVoteLoseTheLineAndSeeWhatTheDatabaseHas() throws Exception {
        var layout = new Layout(Path.of("").toAbsolutePath(), Layout.Kind.H2, 1, false);
        try (var stand = StartedStand.up(layout);
                var site = new Site(stand.nodes().getFirst())) {
            play(stand, site);
            assertThat(stand.complaints()).isEmpty();
            stand.stopNodes();

            assertThat(journal.count(Outcome.ACKNOWLEDGED)).isEqualTo(7 * PEOPLE);
            assertThat(journal.count(Outcome.REFUSED)).isEqualTo(1);
            try (var database = stand.database()) {
                assertThat(Check.of(journal, database)).isEmpty();
            }
        }
    }

    private void play(Stand stand, Site site) throws IOException {
        var room = new Room(stand.code(), journal);
        var console = new Console(site, room);
        console.signsIn(stand.facilitator());
        console.opensConsole();
        var board = new Board(site, room);
        board.opens(stand.board());
        var phones = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Phone(site, room, "נועה " + i))
                .toList();
        phones.getFirst().types();
        for (var phone : phones.subList(1, PEOPLE)) {
            phone.scans();
        }
        phones.forEach(phone -> phone.introduces(phones.indexOf(phone)));
        console.takes("BEGIN");
        console.takes("OPEN");
        phones.forEach(phone -> phone.sees(Stage.OPEN));

        vote(phones, 4);
        board.counts(PEOPLE);
        console.counts(PEOPLE);
        wantsTooMuch(phones.get(3));
        reveal(console, phones, board);
        assertThat(board.dots().values().stream().mapToInt(Integer::intValue).sum())
                .isBetween(PEOPLE, 3 * PEOPLE);

        console.takes("REOPEN");
        phones.forEach(phone -> phone.sees(Stage.OPEN));
        phones.forEach(Phone::losesTheLine);
        vote(phones, 2);
        board.counts(PEOPLE);
        phones.forEach(Phone::connects);
        phones.getLast().leavesEarly();
        phones.getLast().returns();
        phones.getLast().sees(Stage.OPEN);
        vote(phones, 1);
        reveal(console, phones, board);

        for (var phone : phones) {
            phone.leaves();
        }
        console.seesConnected(0);
        board.leaves();
        console.leaves();
    }

    private static void wantsTooMuch(Phone phone) {
        var option = phone.options().getFirst();

        var answer = phone.votes(option, 99, System.nanoTime()).join();

        assertThat(answer.runs("refuse", option.toString())).isTrue();
    }

    private void vote(List<Phone> phones, int taps) {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        for (var tap = 0; tap < taps; tap++) {
            phones.forEach(phone -> answers.add(phone.taps(System.nanoTime(), chance)));
        }
        answers.forEach(CompletableFuture::join);
    }

    private static void reveal(Console console, List<Phone> phones, Board board) {
        console.takes("CLOSE");
        phones.forEach(phone -> phone.sees(Stage.CLOSED));
        console.takes("REVEAL");
        phones.forEach(phone -> phone.sees(Stage.REVEALED));
        board.sees(Stage.REVEALED);
        console.sees(Stage.REVEALED);
    }
}
