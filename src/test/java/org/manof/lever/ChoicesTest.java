package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.manof.lever.Gathering.Guest;
import org.manof.security.Accounts;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SqlTest
@RecordApplicationEvents
class ChoicesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Choices choices;

    @Autowired
    private Levers levers;

    @Autowired
    private LeverReader reader;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ObjectProvider<StepEvidence> evidence;

    @Autowired
    private ApplicationEvents events;

    private Gathering room;
    private Guest rina;
    private Guest omar;

    /** Laboratory three dots, buses two, scholarships one, mentors none. */
    @BeforeEach
    void vote() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
        room.opens(Levers.KIND);
        room.proposes(rina, "מעבדה ניידת", room.component(0));
        room.proposes(omar, "معمل", room.component(1));
        room.proposes(rina, "הסעות");
        room.proposes(omar, "מלגות");
        room.proposes(omar, "חונכים");
        room.reveals();
        room.merges("מעבדה", "מעבדה ניידת", "معمل");
        room.opens(Choices.KIND);
        room.votes(rina, "מעבדה", 2);
        room.votes(omar, "מעבדה", 1);
        room.votes(omar, "הסעות", 2);
        room.votes(rina, "מלגות", 1);
        room.step(Verb.CLOSE);
    }

    @Test
    void theVoteIsOverTheLeversThatStandInTheGallery() {
        assertThat(room.choice().ballot().options())
                .extracting(option -> option.text().in(org.manof.shared.Language.AR))
                .containsExactlyInAnyOrder("מעבדה", "הסעות", "מלגות", "חונכים");
        assertThat(room.choice().ballot().result()).isEmpty();
        room.step(Verb.REVEAL);
        assertThat(room.choice()
                        .ballot()
                        .result()
                        .orElseThrow()
                        .of(room.lever("מעבדה"))
                        .orElseThrow()
                        .dots())
                .isEqualTo(3);
    }

    @Test
    void inTheOrderOfTheVoteNoReasonIsNeeded() {
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");
        room.chooses("הסעות", 1, "");

        assertThat(reader.chosen(room.initiative()))
                .extracting(ChosenLever::title, ChosenLever::goal, ChosenLever::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("מעבדה", room.goal(0), null),
                        org.assertj.core.groups.Tuple.tuple("הסעות", room.goal(1), null));
        assertThat(reader.chosen(room.initiative()).getFirst())
                .satisfies(chosen -> assertThat(chosen.workshop()).isEqualTo(room.workshop()))
                .satisfies(
                        chosen -> assertThat(chosen.components()).containsExactly(room.component(0), room.component(1)))
                .satisfies(
                        chosen -> assertThat(chosen.vote().orElseThrow()).isEqualTo(new LeverVote(1, 3, 2, 2, 1, 4)));
        assertThat(room.choice().chosen()).isEqualTo(reader.chosen(room.initiative()));
        assertThat(events.stream(LeverChosen.class))
                .contains(new LeverChosen(room.initiative(), room.lever("מעבדה"), room.goal(0), room.workshop()));
    }

    @Test
    void toPassOverABetterPlacedLeverTakesAReasonThatIsKept() {
        room.step(Verb.REVEAL);
        refuses("refusal.lever.reason", () -> room.chooses("הסעות", 0, " "));
        refuses("refusal.text.long", () -> room.chooses("הסעות", 0, "א".repeat(501)));
        assertThat(reader.chosen(room.initiative())).isEmpty();

        room.chooses("הסעות", 0, "כבר יש תקציב");
        assertThat(reader.chosen(room.initiative()))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.reason()).isEqualTo("כבר יש תקציב"));
        assertThat(room.choice().passedOver(room.lever("מלגות")))
                .extracting(tally -> tally.id())
                .containsExactly(room.lever("מעבדה"));
    }

    @Test
    void leversWithEqualDotsStandBesideEachOther() {
        room.step(Verb.REVEAL);
        room.steps(Verb.REOPEN);
        room.votes(rina, "הסעות", 1);
        room.votes(omar, "מלגות", 1);
        room.reveals();

        room.chooses("מלגות", 0, "");
        assertThat(reader.chosen(room.initiative())).hasSize(1);
    }

    @Test
    void takingABetterPlacedChoiceBackAsksForTheReasonThatTheOthersThenNeed() {
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");
        room.chooses("הסעות", 1, "");

        refuses("refusal.lever.reason", () -> room.unchooses("מעבדה", ""));
        assertThat(reader.chosen(room.initiative())).hasSize(2);
        room.unchooses("מעבדה", "אין מי שיפעיל");
        assertThat(reader.chosen(room.initiative()))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.reason()).isEqualTo("אין מי שיפעיל"));
        room.unchooses("הסעות", "");
        assertThat(reader.chosen(room.initiative())).isEmpty();
        assertThat(events.stream(LeverUnchosen.class))
                .contains(new LeverUnchosen(room.initiative(), room.lever("הסעות"), room.goal(1), room.workshop()));
    }

    @Test
    void nothingIsChosenBeforeTheRevealAndNothingShownWhileItIsHidden() {
        refuses("refusal.lever.hidden", () -> room.chooses("מעבדה", 0, ""));
        room.step(Verb.REVEAL);
        room.chooses("מעבדה", 0, "");

        room.undo();
        assertThat(room.choice().chosen()).isEmpty();
        refuses("refusal.lever.hidden", () -> room.unchooses("מעבדה", ""));
        room.step(Verb.REVEAL);
        room.step(Verb.REOPEN);
        assertThat(room.choice().chosen()).isEmpty();
        refuses("refusal.lever.hidden", () -> room.chooses("הסעות", 0, ""));
    }

    @Test
    void foreignGoalsAndLeversAreNotFound() {
        var elsewhere = new Gathering(spring);
        var guest = elsewhere.joins("זר");
        elsewhere.opens(Levers.KIND);
        elsewhere.proposes(guest, "שלהם");
        elsewhere.reveals();
        elsewhere.opens(Choices.KIND);
        elsewhere.reveals();
        elsewhere.chooses("שלהם", 0, "");
        room.step(Verb.REVEAL);
        var lab = room.lever("מעבדה");
        var theirs = elsewhere.lever("שלהם");

        refuses(
                "refusal.notFound",
                () -> choices.choose(room.facilitator(), room.workshop(), lab, elsewhere.goal(0), "סיבה", Ids.next()));
        refuses(
                "refusal.notFound",
                () -> choices.choose(room.facilitator(), room.workshop(), theirs, room.goal(0), "סיבה", Ids.next()));
        refuses(
                "refusal.notFound",
                () -> choices.unchoose(room.facilitator(), room.workshop(), theirs, "סיבה", Ids.next()));
        refuses(
                "refusal.notFound",
                () -> choices.choose(elsewhere.facilitator(), room.workshop(), lab, room.goal(0), "", Ids.next()));
        refuses(
                "refusal.notFound",
                () -> choices.choose(
                        room.facilitator(), room.workshop(), merged("מעבדה ניידת"), room.goal(0), "סיבה", Ids.next()));
        assertThat(reader.chosen(room.initiative())).isEmpty();
        refuses("refusal.notFound", () -> levers.chosen(elsewhere.facilitator(), room.initiative()));
        refuses("refusal.notFound", () -> levers.chosen(rina.actor(), room.initiative()));
    }

    @Test
    void participantsDoNotChoose() {
        room.step(Verb.REVEAL);
        var lab = room.lever("מעבדה");

        refuses(
                "refusal.notAllowed",
                () -> choices.choose(rina.actor(), room.workshop(), lab, room.goal(0), "", Ids.next()));
        room.chooses("מעבדה", 0, "");
        refuses("refusal.notAllowed", () -> choices.unchoose(rina.actor(), room.workshop(), lab, "", Ids.next()));
    }

    @Test
    void twoFacilitatorsWhoChooseTheSameLeverChooseItOnce() throws Exception {
        room.step(Verb.REVEAL);
        var lab = room.lever("מעבדה");
        var refused = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> press = () -> {
                try {
                    choices.choose(room.facilitator(), room.workshop(), lab, room.goal(0), "", Ids.next());
                    return "";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            };
            for (var pressed : threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(console -> press).toList())) {
                refused.add(pressed.get());
            }
        }
        assertThat(refused).containsOnly("", "refusal.lever.chosen").containsOnlyOnce("");
        assertThat(reader.chosen(room.initiative())).hasSize(1);
    }

    @Test
    void aChosenLeverIsNotMergedEvenIfNobodyVoted() {
        var quiet = new Gathering(spring);
        var guest = quiet.joins("יחיד");
        quiet.opens(Levers.KIND);
        quiet.proposes(guest, "א");
        quiet.proposes(guest, "ב");
        quiet.reveals();
        quiet.opens(Choices.KIND);
        quiet.reveals();
        quiet.chooses("א", 0, "");
        quiet.step(Verb.BACK);

        refuses("refusal.lever.chosen", () -> quiet.merges("אב", "א", "ב"));
    }

    @Test
    void theStoryTellsWhyALeverIsHere() {
        room.step(Verb.REVEAL);
        room.chooses("הסעות", 2, "כבר יש תקציב");
        room.chooses("מעבדה", 0, "");

        var story = reader.story(room.lever("מעבדה"));
        assertThat(story.title()).isEqualTo("מעבדה");
        assertThat(story.mergedFrom()).containsExactly("מעבדה ניידת", "معمل");
        assertThat(story.components())
                .extracting(LeverStory.Lifted::component)
                .containsExactly(room.component(0), room.component(1));
        assertThat(story.components().getFirst().of()).isEqualTo(13);
        assertThat(story.vote().orElseThrow().rank()).isEqualTo(1);
        assertThat(story.choice().orElseThrow())
                .satisfies(choice -> assertThat(choice.goal()).isEqualTo(room.goal(0)))
                .satisfies(choice -> assertThat(choice.account())
                        .isEqualTo(room.facilitator().account()))
                .satisfies(
                        choice -> assertThat(accounts.emailOf(choice.account())).contains("@"));
        assertThat(reader.story(room.lever("הסעות")).choice().orElseThrow().reason())
                .isEqualTo("כבר יש תקציב");
        assertThat(reader.story(room.lever("מלגות")).choice()).isEmpty();
        refuses("refusal.notFound", () -> reader.story(Ids.next()));
    }

    @Test
    void theSecondStepIsDoneOnceALeverIsChosen() {
        var step = evidence.stream()
                .filter(each -> each.step() == MethodStep.LEVERS)
                .findFirst()
                .orElseThrow();
        room.step(Verb.REVEAL);
        assertThat(step.done(room.initiative())).isFalse();
        room.chooses("מעבדה", 0, "");
        assertThat(step.done(room.initiative())).isTrue();
        assertThat(levers.chosen(room.facilitator(), room.initiative())).hasSize(1);
        assertThat(reader.chosen(room.initiative(), room.lever("מעבדה"))).isPresent();
        assertThat(reader.chosen(room.initiative(), Ids.next())).isEmpty();
    }

    private java.util.UUID merged(String title) {
        return levers.mine(rina.actor(), room.workshop()).stream()
                .filter(own -> own.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
