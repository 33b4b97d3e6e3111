package org.manof;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Which room may use which: from the bottom up, each with what stands below it. */
final class Rooms {
    private static final String BASE = "org.manof.";
    private static final Set<String> GROUND = Set.of("live", "presence", "security", "shared");
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("agreement", Set.of()),
            Map.entry("live", Set.of("shared")),
            Map.entry("presence", Set.of("shared")),
            Map.entry("security", Set.of("shared")),
            Map.entry("start", Set.of("shared")),
            Map.entry("initiative", GROUND),
            Map.entry("workshop", with(GROUND, "initiative")),
            Map.entry("voting", with(GROUND, "agreement", "initiative", "workshop")),
            Map.entry("rating", with(GROUND, "agreement", "initiative", "workshop", "voting")),
            Map.entry("coverage", with(GROUND, "agreement", "initiative", "workshop", "voting")),
            Map.entry("priorities", with(GROUND, "initiative", "workshop", "voting", "rating")),
            Map.entry("influence", with(GROUND, "agreement", "initiative", "workshop", "voting", "priorities")),
            Map.entry("tables", with(GROUND, "agreement", "initiative", "workshop", "voting", "priorities")),
            Map.entry("lever", with(GROUND, "initiative", "workshop", "voting", "rating", "coverage", "priorities")),
            Map.entry("assumption", with(GROUND, "initiative", "workshop", "agreement", "workplan")),
            // Circles are drawn around chosen levers.
            Map.entry("partnership", with(GROUND, "initiative", "workshop", "voting", "lever")),
            Map.entry(
                    "programme", with(GROUND, "agreement", "initiative", "workshop", "voting", "lever", "partnership")),
            Map.entry("governance", with(GROUND, "initiative", "workshop", "voting", "lever", "partnership")),
            Map.entry(
                    "workplan",
                    with(
                            GROUND,
                            "initiative",
                            "workshop",
                            "voting",
                            "priorities",
                            "lever",
                            "partnership",
                            "programme",
                            "governance")),
            // What nothing answers yet, by levers and plan; who joins is a stakeholder.
            Map.entry(
                    "recruitment",
                    with(
                            GROUND,
                            "initiative",
                            "workshop",
                            "voting",
                            "coverage",
                            "priorities",
                            "lever",
                            "partnership",
                            "workplan")),
            Map.entry(
                    "budget", with(GROUND, "agreement", "initiative", "workshop", "lever", "partnership", "workplan")),
            Map.entry(
                    "evaluation",
                    with(GROUND, "agreement", "initiative", "workshop", "lever", "partnership", "workplan")),
            Map.entry(
                    "report",
                    with(
                            GROUND,
                            "agreement",
                            "initiative",
                            "workshop",
                            "voting",
                            "rating",
                            "coverage",
                            "priorities",
                            "influence",
                            "tables",
                            "assumption",
                            "lever",
                            "partnership",
                            "programme",
                            "governance",
                            "workplan",
                            "recruitment",
                            "budget",
                            "evaluation")),
            // Its people act by what the kinds themselves say, so it knows none of them.
            Map.entry("rehearsal", with(GROUND, "initiative", "workshop")),
            Map.entry("operator", with(GROUND, "initiative", "workshop", "start")),
            Map.entry("warmup", with(GROUND, "initiative", "workshop", "voting", "lever", "start")),
            Map.entry("operation", with(GROUND, "workshop", "start")),
            Map.entry("shell", with(GROUND, "initiative")));

    private Rooms() {}

    /** Whether {@code from} may use {@code to}; a room that is not on the list may use nothing. */
    static boolean mayUse(String from, String to) {
        return from.equals(to) || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    /** A rule over every dependency from one room to another. */
    static ArchRule inRooms(String sentence, BiPredicate<String, String> allowed) {
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "are in a room", type -> !room(type).isEmpty()))
                .should(new ArchCondition<>(sentence) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (var used : type.getDirectDependenciesFromSelf()) {
                            var to = room(used.getTargetClass());
                            if (!to.isEmpty() && !allowed.test(room(type), to)) {
                                events.add(SimpleConditionEvent.violated(used, used.getDescription()));
                            }
                        }
                    }
                });
    }

    /** A public class is meant for another room that uses it; else it is violated with {@code sentence}. */
    static ArchCondition<JavaClass> onlyForOwnRoom(String sentence) {
        return new ArchCondition<>("be package-private unless another room uses them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var users = new TreeSet<String>();
                type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .map(Rooms::room)
                        .forEach(users::add);
                users.remove(room(type));
                if (users.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " " + sentence));
                }
            }
        };
    }

    /** The room of a class; empty for what is in none. */
    static String room(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith(BASE) && name.length() > BASE.length()
                ? name.substring(BASE.length(), name.indexOf('.', BASE.length()))
                : "";
    }

    private static Set<String> with(Set<String> below, String... more) {
        var all = new TreeSet<>(below);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
