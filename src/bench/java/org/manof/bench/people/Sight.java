package org.manof.bench.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import tools.jackson.databind.JsonNode;

/** What can be seen of a vote on a screen, as our own elements draw it. */
final class Sight {
    private static final String VOTED = Words.before("vote.turnout");

    private Sight() {}

    /** How many have voted, where a ring says so; the same ring counts other things too. */
    static OptionalInt turnout(Look look) {
        return look.element("manof-turnout")
                .filter(ring -> ring.name().startsWith(VOTED))
                .flatMap(ring -> ring.property("done"))
                .map(done -> OptionalInt.of(done.asInt()))
                .orElse(OptionalInt.empty());
    }

    /** The dots of all by option, where bars show them. */
    static Optional<Map<UUID, Integer>> dots(Look look) {
        return look.element("manof-bars").flatMap(bars -> bars.property("rows")).map(rows -> {
            var dots = new HashMap<UUID, Integer>();
            rows.forEach(row -> {
                if (row.path("dots").asInt() > 0) {
                    dots.put(
                            UUID.fromString(row.path("id").asString()),
                            row.path("dots").asInt());
                }
            });
            return dots;
        });
    }

    /** One's own dots by option, where a ballot shows them. */
    static Optional<Map<UUID, Integer>> mine(Look look) {
        return look.element("manof-ballot")
                .flatMap(ballot -> ballot.property("mine"))
                .map(Sight::counts);
    }

    private static Map<UUID, Integer> counts(JsonNode map) {
        var counts = new HashMap<UUID, Integer>();
        map.properties()
                .forEach(each -> counts.put(
                        UUID.fromString(each.getKey()), each.getValue().asInt()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** How far the vote is; a screen that is nobody's own does not tell an open round from a closed one. */
    static Stage stage(Look look) {
        var ballot = look.element("manof-ballot");
        if (ballot.isPresent()) {
            return open(ballot.get()) ? Stage.OPEN : Stage.CLOSED;
        }
        if (look.element("manof-bars").isPresent()) {
            return Stage.REVEALED;
        }
        return turnout(look).isPresent() ? Stage.OPEN : Stage.WAITING;
    }

    /** Whether a ballot takes taps. */
    static boolean open(Node ballot) {
        return ballot.property("open").map(open -> open.asBoolean(false)).orElse(false);
    }
}
