package org.manof.bench.people;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Site;

/** A facilitator at the console. */
public final class Console extends Screened {
    private final Browser browser;
    private Stand.@Nullable Login login;

    /** A facilitator with a laptop, not signed in. */
    public Console(Site site, Room room) {
        this(site, room, "console");
    }

    /** As {@link #Console(Site, Room)}, where there are several consoles; each has a name that no other has. */
    public Console(Site site, Room room, String name) {
        super(room, name + " of " + room.code());
        this.browser = new Browser(site);
    }

    /** Signs in with the form, and goes on to the initiative's home. */
    public void signsIn(Stand.Login login) throws IOException {
        this.login = login;
        looksAt(Staff.signIn(browser, login, begins(null)));
    }

    /** Goes from the initiative's home to the console of this room. */
    public void opensConsole() {
        var console = Words.of("workshops.console");
        Staff.follow(
                tab(),
                tab().await(
                                console,
                                PATIENCE,
                                look -> look.elements("li")
                                        .filter(row -> row.text().contains(room.code()))
                                        .flatMap(look::within)
                                        .filter(node -> node.tag().equals("a")
                                                && node.text().equals(console))
                                        .findFirst()));
        tab().await(
                        "the next step",
                        PATIENCE,
                        look -> look.elements("vaadin-button")
                                .filter(button ->
                                        button.attribute("data-console-key").isPresent())
                                .findFirst());
        connects();
    }

    /**
     * Presses the button of a step and waits until the console is there; steps are BEGIN, OPEN, CLOSE, REVEAL, NEXT, and REOPEN beside it.
     *
     * @return when it was pressed, in nanoseconds
     */
    public long takes(String step) {
        var name = Words.of("step." + step);
        var button = tab().await(name, PATIENCE, look -> step(look, name));
        if (step.equals("REOPEN") && stage() == Stage.REVEALED) {
            room.beginsAgain();
        }
        var before = tab().read(Console::place);
        var pressed = System.nanoTime();
        Staff.answered(name, tab().click(button));
        tab().await(
                        "what follows " + name,
                        PATIENCE,
                        look -> Optional.of(place(look)).filter(now -> !now.equals(before)));
        return pressed;
    }

    /** Presses the button of a step if it is there now, whatever comes of it; returns whether it was. */
    public boolean presses(String step) {
        var name = Words.of("step." + step);
        var button = tab().read(look -> step(look, name));
        button.ifPresent(there -> Staff.answered(name, tab().click(there)));
        return button.isPresent();
    }

    /** A notice beside it may have a button of the same name. */
    private static Optional<Node> step(Look look, String name) {
        return look.elements("vaadin-button")
                .filter(button -> button.attribute("data-seen").isPresent())
                .filter(button -> button.name().equals(name))
                .findFirst();
    }

    @Override
    void arrives() throws IOException {
        signsIn(Objects.requireNonNull(login, "never signed in"));
        opensConsole();
    }

    /** Waits until it says that so many people are connected. */
    public void seesConnected(int people) {
        var state = Words.of("room.state", people);
        var begin = state.substring(0, state.indexOf('·'));
        tab().await(
                        begin,
                        PATIENCE,
                        look -> look.elements("p")
                                .filter(line -> line.text().startsWith(begin))
                                .findFirst());
    }

    /** After the vote on levers: chooses the first that can be chosen, for the first goal that is offered. */
    public void choosesALever() {
        var choose = Words.of("lever.choose");
        Staff.answered(
                choose,
                tab().click(tab().await(
                                choose,
                                PATIENCE,
                                look -> look.elements("vaadin-button")
                                        .filter(button -> button.text().equals(choose))
                                        .findFirst())));
        var goal = Words.of("lever.goalPick");
        var pick = tab().await(goal, PATIENCE, look -> look.field(goal));
        var first = tab().read(look -> look.within(pick)
                        .filter(node -> node.tag().equals("vaadin-select-item"))
                        .flatMap(item -> item.property("value").stream())
                        .findFirst())
                .orElseThrow();
        Staff.answered(goal, tab().type(pick, first.asString()));
        var decide = Words.of("lever.decide");
        Staff.answered(decide, tab().click(tab().await(decide, PATIENCE, look -> look.button(decide))));
    }

    /** Where the workshop is: the heading of the work and the sentence under it. */
    private static String place(Look look) {
        return look.elements("section")
                .filter(section -> section.hasClass("console-work"))
                .flatMap(look::within)
                .filter(node -> node.tag().equals("h2") || node.tag().equals("p"))
                .limit(2)
                .map(Node::text)
                .collect(Collectors.joining(" · "));
    }
}
