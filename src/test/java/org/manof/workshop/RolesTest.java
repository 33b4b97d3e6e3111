package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may call what: every role by every operation, and what the others hear. */
@SqlTest
class RolesTest {
    private static final String DONE = "";
    private static final String NOT_FOUND = "refusal.notFound";
    private static final String NOT_ALLOWED = "refusal.notAllowed";

    @Autowired
    private ApplicationContext spring;

    private Evening evening;
    private Evening elsewhere;
    private Evening.Guest noa;
    private Evening.Guest removed;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        elsewhere = new Evening(spring);
        noa = evening.joins("נועה");
        removed = evening.joins("הוסרה");
        evening.remove(removed);
        evening.steps(Verb.NEXT, Verb.OPEN);
    }

    @TestFactory
    Stream<DynamicTest> facilitatorsOnlySteer() {
        return matrix(steering(), actor -> switch (actor) {
            case "facilitator", "second facilitator" -> DONE;
            case "participant", "removed participant", "coordinator" -> NOT_ALLOWED;
            default -> NOT_FOUND;
        });
    }

    @TestFactory
    Stream<DynamicTest> whoBelongsToTheWorkshopSeesIt() {
        return matrix(
                Map.of("picture", actor -> spring.getBean(Workshops.class).picture(actor, evening.id())),
                actor -> switch (actor) {
                    case "facilitator", "second facilitator", "coordinator", "participant", "board" -> DONE;
                    case "removed participant" -> "refusal.removed";
                    default -> NOT_FOUND;
                });
    }

    @TestFactory
    Stream<DynamicTest> participantsOnlyHaveASeat() {
        return matrix(sitting(), actor -> switch (actor) {
            case "participant" -> DONE;
            case "removed participant" -> "refusal.removed";
            default -> NOT_FOUND;
        });
    }

    @TestFactory
    Stream<DynamicTest> staffOfTheInitiativeListItsWorkshops() {
        return matrix(
                Map.of(
                        "list",
                        actor -> spring.getBean(Workshops.class).of(actor, evening.initiative()),
                        "listed",
                        actor -> spring.getBean(Workshops.class).listed(actor, evening.id())),
                actor -> switch (actor) {
                    case "facilitator", "second facilitator", "coordinator" -> DONE;
                    default -> NOT_FOUND;
                });
    }

    @Test
    void anotherWorkshopsIdsAreNotFound() {
        var foreign = elsewhere.priorities().id();
        var unknown = Ids.next();
        for (var activity : new java.util.UUID[] {foreign, unknown}) {
            Evening.refuses(NOT_FOUND, () -> spring.getBean(Agendas.class).activity(evening.id(), activity));
            Evening.refuses(
                    NOT_FOUND, () -> spring.getBean(Seats.class).done(noa.actor(), evening.id(), activity, true));
            Evening.refuses(
                    NOT_FOUND,
                    () -> spring.getBean(Seats.class).keepDraft(noa.actor(), evening.id(), activity, "f", "t"));
        }
        Evening.refuses(
                "refusal.closed",
                () -> spring.getBean(Contributions.class)
                        .contribute(noa.actor(), evening.id(), foreign, Ids.next(), me -> {}));
        Evening.refuses(NOT_FOUND, () -> spring.getBean(Workshops.class).picture(evening.board(), elsewhere.id()));
        Evening.refuses(NOT_FOUND, () -> spring.getBean(Workshops.class).ofBoard(new Actor.BoardLink("no such token")));
        assertThat(spring.getBean(Workshops.class).ofBoard(evening.board())).isEqualTo(evening.id());
    }

    private Map<String, Consumer<Actor>> steering() {
        var operations = new LinkedHashMap<String, Consumer<Actor>>();
        var stage = spring.getBean(Stage.class);
        var timer = spring.getBean(Timer.class);
        for (var verb : new Verb[] {Verb.CLOSE, Verb.NEXT, Verb.BACK, Verb.LOCK, Verb.BLANK}) {
            operations.put(verb.name(), actor -> {
                stage.step(actor, evening.id(), verb, Seen.in(evening.picture()));
                evening.undo();
            });
        }
        operations.put("remove", actor -> {
            stage.remove(actor, evening.id(), noa.me().id());
            evening.undo();
        });
        operations.put("undo", actor -> {
            evening.undo(actor, evening.seen());
            evening.steps(Verb.OPEN);
        });
        operations.put("timer", actor -> timer.set(actor, evening.id(), Duration.ofMinutes(5)));
        operations.put("more time", actor -> timer.add(actor, evening.id(), Duration.ofMinutes(1)));
        operations.put("no timer", actor -> timer.clear(actor, evening.id()));
        operations.put(
                "decide",
                actor -> spring.getBean(Contributions.class).decide(actor, evening.id(), Ids.next(), account -> {}));
        return operations;
    }

    private Map<String, Consumer<Actor>> sitting() {
        var operations = new LinkedHashMap<String, Consumer<Actor>>();
        var seats = spring.getBean(Seats.class);
        var activity = evening.priorities().id();
        operations.put("me", actor -> seats.me(actor, evening.id()));
        operations.put("done", actor -> seats.done(actor, evening.id(), activity, true));
        operations.put("keep a draft", actor -> seats.keepDraft(actor, evening.id(), activity, "title", "חצי"));
        operations.put("drafts", actor -> seats.drafts(actor, evening.id(), activity));
        operations.put(
                "contribute",
                actor -> spring.getBean(Contributions.class)
                        .contribute(actor, evening.id(), activity, Ids.next(), me -> {}));
        return operations;
    }

    private Map<String, Actor> actors() {
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("facilitator", evening.facilitator());
        actors.put("second facilitator", evening.colleague(Role.FACILITATOR));
        actors.put("coordinator", evening.colleague(Role.COORDINATOR));
        actors.put("participant", noa.actor());
        actors.put("removed participant", removed.actor());
        actors.put("stranger", Evening.browser());
        actors.put("participant elsewhere", elsewhere.joins("דן").actor());
        actors.put("facilitator elsewhere", elsewhere.facilitator());
        actors.put("coordinator elsewhere", elsewhere.colleague(Role.COORDINATOR));
        actors.put("board", evening.board());
        actors.put("board elsewhere", elsewhere.board());
        actors.put("forged board", new Actor.BoardLink(""));
        actors.put("forged account", new Actor.Staff(Ids.next(), Role.FACILITATOR));
        return actors;
    }

    private Stream<DynamicTest> matrix(
            Map<String, Consumer<Actor>> operations, java.util.function.UnaryOperator<String> expected) {
        return actors().entrySet().stream()
                .flatMap(actor -> operations.entrySet().stream()
                        .map(operation -> dynamicTest(
                                actor.getKey() + " " + operation.getKey(),
                                () -> assertThat(answer(
                                                () -> operation.getValue().accept(actor.getValue())))
                                        .isEqualTo(expected.apply(actor.getKey())))));
    }

    private static String answer(Runnable call) {
        try {
            call.run();
            return DONE;
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
