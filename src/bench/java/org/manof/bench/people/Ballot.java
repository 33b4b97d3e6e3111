package org.manof.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.manof.bench.history.Journal;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Tab;

/** A ballot in one window, as the element draws it: a tap stands at once, and what could not be saved is sent again until it is. */
final class Ballot {
    private static final long AGAIN_MS = 2_000;

    private final Phone phone;
    private final Tab tab;
    private final Map<UUID, Tap> drawn = new HashMap<>();

    Ballot(Phone phone, Tab tab) {
        this.phone = phone;
        this.tab = tab;
    }

    private record Tap(UUID option, int dots, UUID command, CompletableFuture<Answer> settled) {
        Map<String, Object> detail() {
            return Map.of(
                    "event.detail.option",
                    option.toString(),
                    "event.detail.dots",
                    dots,
                    "event.detail.command",
                    command.toString());
        }
    }

    private record Allowed(List<UUID> options, int budget, int cap) {}

    /** The options in the order in which this person sees them. */
    List<UUID> options() {
        return tab.read(Ballot::options);
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

    /** A tap by chance, as the buttons of an open ballot allow; empty if there is none. */
    Optional<CompletableFuture<Answer>> taps(long scheduled, RandomGenerator chance) {
        return tab.read(look -> look.element("manof-ballot")
                        .filter(Sight::open)
                        .map(ballot -> new Allowed(options(look), number(ballot, "budget"), number(ballot, "cap"))))
                .map(allowed -> taps(allowed, scheduled, chance));
    }

    private CompletableFuture<Answer> taps(Allowed allowed, long scheduled, RandomGenerator chance) {
        var dots = own();
        var spent = dots.values().stream().mapToInt(Integer::intValue).sum();
        var less = spent > 1 && (spent >= allowed.budget() || chance.nextInt(5) == 0);
        var able = allowed.options().stream()
                .filter(option ->
                        less ? dots.getOrDefault(option, 0) > 0 : dots.getOrDefault(option, 0) < allowed.cap())
                .toList();
        var option = able.get(chance.nextInt(able.size()));
        return votes(option, dots.getOrDefault(option, 0) + (less ? -1 : 1), scheduled);
    }

    /** Wants so many dots on an option, whether the ballot allows it or not. */
    CompletableFuture<Answer> votes(UUID option, int dots, long scheduled) {
        var tap = new Tap(option, dots, UUID.randomUUID(), new CompletableFuture<>());
        synchronized (drawn) {
            drawn.put(option, tap);
        }
        tell(tap, phone.sends(tap.command(), option, dots, scheduled));
        return tap.settled();
    }

    private void tell(Tap tap, Journal.Sent sent) {
        var element = tab.read(look -> look.element("manof-ballot"));
        if (element.isEmpty()) {
            tap.settled().completeExceptionally(new IllegalStateException("the ballot is gone"));
            return;
        }
        var unused = tab.tell(element.get(), "vote", tap.detail()).whenComplete((answer, lost) -> {
            if (answer == null) {
                tap.settled().completeExceptionally(lost);
            } else if (!answer.runs("again", tap.option().toString())) {
                settle(tap, sent, answer);
            } else if (stands(tap)) {
                phone.sendsAgain(AGAIN_MS, () -> tell(tap, sent));
            } else {
                tap.settled().complete(answer);
            }
        });
    }

    private void settle(Tap tap, Journal.Sent sent, Answer answer) {
        synchronized (drawn) {
            drawn.remove(tap.option(), tap);
        }
        Screened.settle(sent, answer, answer.runs("refuse", tap.option().toString()));
        tap.settled().complete(answer);
    }

    /** Whether the person has not tapped the same option again since: then nobody wants it any more. */
    private boolean stands(Tap tap) {
        synchronized (drawn) {
            return tap.equals(drawn.get(tap.option()));
        }
    }

    /** One's own dots as they are drawn: what the server knows, and over it what was tapped since. */
    Map<UUID, Integer> own() {
        var dots = new HashMap<>(tab.read(Sight::mine).orElse(Map.of()));
        synchronized (drawn) {
            drawn.values().forEach(tap -> dots.put(tap.option(), tap.dots()));
        }
        dots.values().removeIf(count -> count == 0);
        return dots;
    }

    private static int number(Node ballot, String property) {
        return ballot.property(property).map(value -> value.asInt()).orElse(0);
    }
}
