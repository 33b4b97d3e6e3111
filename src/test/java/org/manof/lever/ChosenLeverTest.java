package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.initiative.MethodStep;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Verb;

class ChosenLeverTest extends VotedOn {
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
}
