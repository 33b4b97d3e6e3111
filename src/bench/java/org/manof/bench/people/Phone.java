package org.manof.bench.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.manof.bench.history.Deed;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** Somebody with a phone, who has never been here before. */
public final class Phone extends Screened {
    private static final int PERSISTENT = 5;

    private final Browser browser;
    private final Who who;
    private final Map<UUID, Integer> drawn = new HashMap<>();

    /** {@code name} is what they call themselves; nobody else in the room may be called so. */
    public Phone(Site site, Room room, String name) {
        super(room, "phone of " + name + " in " + room.code());
        this.browser = new Browser(site);
        this.who = new Who(room.code(), name);
    }

    /** By the address that the QR holds; comes back when the form that asks for a name is there. */
    public void scans() throws IOException {
        looksAt(Tab.open(browser, "j/" + room.code(), begins(who)));
        field("intro.name");
    }

    /** By typing the code on the front page; comes back when the form that asks for a name is there. */
    public void types() throws IOException {
        looksAt(Tab.open(browser, "", begins(who)));
        type("join.code.label", room.code());
        press("join.go");
        field("intro.name");
    }

    /**
     * Fills in the form with one of the sectors that it offers, and comes back when the workshop is there and can speak. Where the page
     * says that it could not be saved, they press again as it asks.
     *
     * @return how often they had to press again
     */
    public int introduces(int sector) {
        type("intro.name", who.name());
        var sectors = tab().read(look -> look.choices(Words.of("intro.sector")));
        var mine = sectors.get(Math.floorMod(sector, sectors.size()));
        var unused = tab().tell(tab().read(look -> look.field(mine)).orElseThrow(), "change", Map.of());
        var again = 0;
        while (!enters()) {
            if (++again > PERSISTENT) {
                throw new IllegalStateException(who.name() + " gave up");
            }
        }
        connects();
        return again;
    }

    /** Presses the button; false if the page says that it could not be saved, and when it says so no more. */
    private boolean enters() {
        press("intro.enter");
        var sorry = Words.of("refusal.notSaved");
        var inside = Words.of("phone.person", who.name());
        var entered = tab().await(
                        inside,
                        PATIENCE,
                        look -> look.button(inside)
                                .map(there -> true)
                                .or(() -> look.reads(sorry) ? Optional.of(false) : Optional.empty()));
        if (!entered) {
            press("notice.close");
            tab().await("no " + sorry, PATIENCE, look -> look.reads(sorry) ? Optional.empty() : Optional.of(true));
        }
        return entered;
    }

    /** Opens the page again in the same browser, as who they are already. */
    public void returns() throws IOException {
        looksAt(Tab.open(browser, "j/" + room.code(), begins(who)));
        button(Words.of("phone.person", who.name()));
        connects();
    }

    /** The options of the ballot, in the order in which this person sees them. */
    public List<UUID> options() {
        return tab().read(Phone::options);
    }

    private static List<UUID> options(Look look) {
        var options = new ArrayList<UUID>();
        look.element("manof-ballot")
                .flatMap(ballot -> ballot.property("groups"))
                .ifPresent(groups -> groups.forEach(group -> group.path("options")
                        .forEach(option ->
                                options.add(UUID.fromString(option.path("id").asString())))));
        return options;
    }

    /**
     * A tap that the ballot allows, chosen by chance: mostly one dot more, now and then one less, and never back to none. Due at
     * {@code scheduled}, in nanoseconds. The answer is there when the window has drawn it.
     */
    public CompletableFuture<Answer> taps(long scheduled, RandomGenerator chance) {
        var ballot = tab().read(look -> look.element("manof-ballot")).orElseThrow();
        var budget = number(ballot, "budget");
        var cap = number(ballot, "cap");
        var dots = own();
        var spent = dots.values().stream().mapToInt(Integer::intValue).sum();
        var less = spent > 1 && (spent >= budget || chance.nextInt(5) == 0);
        var able = options().stream()
                .filter(option -> less ? dots.getOrDefault(option, 0) > 0 : dots.getOrDefault(option, 0) < cap)
                .toList();
        var option = able.get(chance.nextInt(able.size()));
        return votes(option, dots.getOrDefault(option, 0) + (less ? -1 : 1), scheduled);
    }

    /** Wants so many dots on an option, whether the ballot allows it or not; due at {@code scheduled}, in nanoseconds. */
    public CompletableFuture<Answer> votes(UUID option, int dots, long scheduled) {
        var ballot = tab().read(look -> look.element("manof-ballot")).orElseThrow();
        var command = UUID.randomUUID();
        synchronized (drawn) {
            drawn.put(option, dots);
        }
        var sent = room.journal().sends(who, command, new Deed.Dots(seen().poll(), option, dots), scheduled);
        var detail = Map.of(
                "event.detail.option",
                option.toString(),
                "event.detail.dots",
                dots,
                "event.detail.command",
                command.toString());
        return tab().tell(ballot, "vote", detail).whenComplete((answer, lost) -> {
            if (answer != null) {
                settle(option, dots);
                Screened.settle(sent, answer, answer.runs("refuse", option.toString()));
            }
        });
    }

    /** Whether the server knows of a vote of theirs, as far as the phone shows it. */
    public boolean hasVoted() {
        return !tab().read(Sight::mine).orElse(Map.of()).isEmpty();
    }

    private void settle(UUID option, int dots) {
        synchronized (drawn) {
            drawn.remove(option, dots);
        }
    }

    /** One's own dots as the element draws them: what the server knows, and over it what was tapped since. */
    private Map<UUID, Integer> own() {
        var dots = new HashMap<>(tab().read(Sight::mine).orElse(Map.of()));
        synchronized (drawn) {
            dots.putAll(drawn);
        }
        dots.values().removeIf(count -> count == 0);
        return dots;
    }

    private static int number(Node ballot, String property) {
        return ballot.property(property).map(value -> value.asInt()).orElse(0);
    }

    /** Their hands on the form for a lever. */
    public Writing writing() {
        return new Writing(room, who, tab());
    }

    /** Their hands on the circles. */
    public Placing placing() {
        return new Placing(room, who, tab());
    }

    /** Says that they are done with the activity. */
    public void isDone() {
        press("phone.done");
        button(Words.of("phone.done.undo"));
    }

    /** Loses all connections without a word. */
    public void losesTheLine() {
        tab().drop();
    }

    /** The page is gone without a word, as when a battery is empty. */
    public void vanishes() {
        room.journal().closed(seen().screen());
        tab().vanish();
    }

    /** Falls asleep, until {@link #wakes}. */
    public void sleeps() {
        tab().sleeps();
    }

    /** Is taken out of the pocket. */
    public void wakes() {
        tab().wakes();
    }

    private Node field(String key) {
        return tab().await(Words.of(key), PATIENCE, look -> look.field(Words.of(key)));
    }

    private Node button(String name) {
        return tab().await(name, PATIENCE, look -> look.button(name));
    }

    private void type(String key, String text) {
        var unused = tab().type(field(key), text);
    }

    private void press(String key) {
        var unused = tab().click(button(Words.of(key)));
    }

    /** When, after waking, this phone was connected and at a stage, in nanoseconds. */
    public long wakesTo(Stage stage) {
        connects();
        sees(stage);
        return System.nanoTime();
    }

    /** Whether a sentence can be read. */
    public boolean reads(String sentence) {
        return tab().read(look -> look.reads(sentence));
    }
}
