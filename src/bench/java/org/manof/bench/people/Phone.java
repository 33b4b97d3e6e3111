package org.manof.bench.people;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.manof.bench.history.Deed;
import org.manof.bench.history.Journal;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** Somebody with a phone, who has never been here before. */
public final class Phone extends Screened {
    private static final int PERSISTENT = 5;

    private final Site site;
    private final Browser browser;
    private final Who who;
    private final AtomicInteger again = new AtomicInteger();
    private @Nullable Ballot ballot;

    /** {@code name} is what they call themselves; nobody else in the room may be called so. */
    public Phone(Site site, Room room, String name) {
        super(room, "phone of " + name + " in " + room.code());
        this.site = site;
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
        return ballot().options();
    }

    /**
     * A tap that the ballot allows, chosen by chance: mostly one dot more, now and then one less, and never back to none. Due at
     * {@code scheduled}, in nanoseconds. The answer is there when the window has drawn it. Refuses where no ballot is open.
     */
    public CompletableFuture<Answer> taps(long scheduled, RandomGenerator chance) {
        return tapsIfOpen(scheduled, chance).orElseThrow(() -> new IllegalStateException("no open ballot"));
    }

    /** As {@link #taps}; empty where the ballot is not open, so that its buttons do nothing. */
    public Optional<CompletableFuture<Answer>> tapsIfOpen(long scheduled, RandomGenerator chance) {
        return ballot().taps(scheduled, chance);
    }

    /** Wants so many dots on an option, whether the ballot allows it or not; due at {@code scheduled}, in nanoseconds. */
    public CompletableFuture<Answer> votes(UUID option, int dots, long scheduled) {
        return ballot().votes(option, dots, scheduled);
    }

    /** How many dots this person has laid, as their own screen shows it. */
    public int dots() {
        return ballot().own().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the server knows of a vote of theirs, as far as the phone shows it. */
    public boolean hasVoted() {
        return !tab().read(Sight::mine).orElse(Map.of()).isEmpty();
    }

    /** How many taps had to be sent again, because they could not be saved. */
    public int sentAgain() {
        return again.get();
    }

    Journal.Sent sends(UUID command, UUID option, int dots, long scheduled) {
        return room.journal().sends(who, command, new Deed.Dots(seen().poll(), option, dots), scheduled);
    }

    void sendsAgain(long millis, Runnable tap) {
        again.incrementAndGet();
        site.later(millis, tap);
    }

    private Ballot ballot() {
        return Objects.requireNonNull(ballot, "no window yet");
    }

    @Override
    void looksAt(Tab next) {
        super.looksAt(next);
        ballot = new Ballot(this, next);
    }

    @Override
    void arrives() throws IOException {
        returns();
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

    /** Keeps the connection over which the server speaks, and reads nothing of it any more, until the page is loaded anew. */
    public void goesDeaf() {
        seen().ends();
        room.journal().closed(seen().screen());
        tab().deafens();
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
