package org.manof.bench.scenario;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Board;
import org.manof.bench.people.Console;
import org.manof.bench.people.Founder;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Room;
import org.manof.bench.people.Stage;
import org.manof.bench.wire.Traffic;

/** One workshop: its phones, its board and its console. */
public final class Crowd {
    private static final List<String> NAMES = List.of("רונית", "אבי", "מאיה", "דודו", "נועה", "אמל", "יעל", "סמיר");

    /** How many come in at the same moment. */
    private static final int DOOR = 16;

    private final Room room;
    private final List<Phone> phones;
    private final Board board;
    private final Console console;

    private Crowd(Room room, List<Phone> phones, Board board, Console console) {
        this.room = room;
        this.phones = phones;
        this.board = board;
        this.console = console;
    }

    /** The demonstration's workshop with its console and its board open; nobody has come yet. */
    public static Crowd demo(Setting setting, Sites sites) throws IOException {
        var stand = setting.stand();
        return awaited(setting, sites, new Founder.Founded(stand.code(), stand.board()), setting.participants());
    }

    /** A workshop of its own, for so many people. */
    static Crowd another(Setting setting, Sites sites, String title, int people) throws IOException {
        var founder = new Founder(sites.first(), setting.stand().facilitator());
        return awaited(setting, sites, founder.founds(title), people);
    }

    private static Crowd awaited(Setting setting, Sites sites, Founder.Founded where, int people) throws IOException {
        var room = new Room(where.code(), setting.journal());
        var phones = IntStream.range(0, people)
                .mapToObj(i -> new Phone(sites.of(i), room, NAMES.get(i % NAMES.size()) + " " + (i + 1)))
                .toList();
        var crowd = new Crowd(room, phones, new Board(sites.last(), room), new Console(sites.first(), room));
        crowd.board.opens(where.board());
        crowd.console.signsIn(setting.stand().facilitator());
        crowd.console.opensConsole();
        return crowd;
    }

    /** The workshop itself. */
    public Room room() {
        return room;
    }

    /** Everybody with a phone. */
    public List<Phone> phones() {
        return phones;
    }

    /** The board on the projector. */
    public Board board() {
        return board;
    }

    /** The console of the facilitator. */
    public Console console() {
        return console;
    }

    /** Everybody comes in within so many seconds, or as fast as the server takes them: this is not measured. Nobody may fail. */
    public void comes(double seconds) throws InterruptedException {
        var due = Pace.evenly(phones.size(), System.nanoTime(), seconds);
        var door = new Semaphore(DOOR);
        Pace.allTogether(phones.size(), i -> () -> {
            Pace.until(due[i]);
            door.acquire();
            try {
                phones.get(i).scans();
                phones.get(i).introduces(i);
            } finally {
                door.release();
            }
            return i;
        });
    }

    /** From the lobby to the first vote. */
    public void opensFirstVote() {
        console.takes("BEGIN");
        console.takes("OPEN");
        phones.forEach(phone -> phone.sees(Stage.OPEN));
        board.counts(0);
    }

    /** Everybody comes in within so many seconds, the first vote is open, and the server is warm. */
    public void settlesIn(double seconds) throws Exception {
        comes(seconds);
        opensFirstVote();
        new Burst(this, -1).warmUp();
        calmsDown();
    }

    /** Writes down what came to phones since they were asked last, on average for each. */
    static void came(Round round, String during, List<Phone> phones) {
        var all = phones.stream().map(Phone::traffic).reduce(Traffic.Counts.NONE, Traffic.Counts::plus);
        var people = (double) phones.size();
        round.figure("pushes per phone and " + during, all.pushes() / people, "");
        round.figure("pushed per phone and " + during, all.pushBytes() / people, "B");
        round.figure("answers per phone and " + during, all.answerBytes() / people, "B");
        round.figure("messages held back", all.heldBack(), "");
        round.figure("states fetched anew", all.resyncs(), "");
        round.figure("requests sent again", all.retries(), "");
    }

    /** Nothing is left to be pushed: no phone has heard anything for a second and a half. */
    public void calmsDown() {
        do {
            phones.forEach(Phone::traffic);
            Pace.rest(1_500);
        } while (phones.stream().anyMatch(phone -> phone.traffic().pushes() > 0));
    }

    /** Everybody goes home. */
    public void leaves() throws InterruptedException, IOException {
        Pace.allTogether(phones.size(), i -> () -> {
            phones.get(i).leaves();
            return i;
        });
        board.leaves();
        console.leaves();
    }
}
