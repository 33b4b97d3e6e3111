package org.manof.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.report.InfluenceFiles;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class InfluenceRevealTest {
    @Autowired
    private ApplicationContext spring;

    @Test
    void nothingOfTheAnswersIsInThePictureBeforeTheReveal() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 1));
        var before = room.picture();
        var pair = room.mine(crowd.getFirst()).questions().getFirst().pair();
        room.judges(crowd.getFirst(), pair, 3);

        assertThat(room.picture()).isEqualTo(before);
        assertThat(before.result()).isEmpty();
        assertThat(before.progress()).isEqualTo(new InfluencePicture.Progress(6, 12));
        assertThat(before.onPhones().progress()).isEqualTo(InfluencePicture.Progress.NONE);
        room.evening.steps(Verb.CLOSE);
        assertThat(room.picture().result()).isEmpty();
        refuses(
                "refusal.influence.hidden",
                () -> room.names(before.options().getFirst().id(), ""));
    }

    @Test
    void theRoomSeesItsDriversAndNamesOneARootCauseAndTakesThatBack() {
        var room = InfluenceRoom.open(spring, 4);
        var options = room.options();
        var root = options.get(2);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> pair.driver().equals(root) ? 3 : 1));
        room.reveals();

        assertThat(room.result().candidates()).containsExactly(root);
        assertThat(room.result().of(root).orElseThrow()).isEqualTo(new Placed(root, 3.0, 1.0, Region.DRIVER));
        assertThat(room.result().open()).isEmpty();

        refuses("refusal.influence.reason", () -> room.names(options.get(0), " "));
        refuses("refusal.notFound", () -> room.names(Ids.next(), "סיבה"));
        refuses("refusal.notFound", () -> room.unnames(Ids.next()));
        refuses("refusal.text.long", () -> room.names(root, "א".repeat(RootCauses.REASON + 1)));
        room.names(root, "");
        room.names(options.get(0), "כי כך אומרים המורים");
        assertThat(room.picture().causes())
                .containsExactly(new Cause(options.get(0), "כי כך אומרים המורים"), new Cause(root, null));
        assertThat(room.causes.of(room.evening.colleague(Role.COORDINATOR), room.evening.initiative()))
                .hasSize(2);

        room.unnames(options.get(0));
        assertThat(room.picture().causes()).containsExactly(new Cause(root, null));
        room.evening.undo();
        assertThat(room.picture().causes())
                .containsExactly(new Cause(options.get(0), "כי כך אומרים המורים"), new Cause(root, null));
        room.names(root, "והמנהלות");
        room.evening.undo();
        assertThat(room.picture().causes())
                .containsExactly(new Cause(options.get(0), "כי כך אומרים המורים"), new Cause(root, null));
        room.evening.undo();
        assertThat(room.picture().causes()).containsExactly(new Cause(root, null));
        room.evening.undo();
        assertThat(room.evening.undoable()).isEqualTo("deed.step.REVEAL");
        assertThat(room.picture().causes()).isEmpty();
        assertThat(room.causes.of(room.evening.facilitator(), room.evening.initiative()))
                .isEmpty();
    }

    @Test
    void whoIsRemovedAfterTheRevealAndWhoComesIntoAnUndoneOneChangeNothingThatIsShown() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 2));
        room.reveals();
        var seen = room.result();

        room.evening.remove(crowd.getFirst());
        assertThat(room.result()).isEqualTo(seen);
        room.evening.undo();
        room.evening.undo();
        room.evening.steps(Verb.REOPEN);
        var late = room.evening.joins("מאוחרת");
        room.answersAll(late, pair -> 0);
        room.reveals();

        assertThat(room.result().people()).isEqualTo(1);
        assertThat(room.result().components()).allMatch(placed -> placed.drive() == null);
        assertThat(file(room)).doesNotContain("0.00", "2.00");
    }

    @Test
    void aRoundThatNobodyAnsweredGivesWayToTheOneBefore() {
        var room = InfluenceRoom.open(spring, 4);
        room.crowd(5).forEach(guest -> room.answersAll(guest, pair -> 2));
        room.reveals();
        var seen = room.result();
        room.evening.undo();
        room.evening.steps(Verb.REOPEN, Verb.CLOSE, Verb.REVEAL);

        assertThat(room.result()).isEqualTo(seen);
    }

    @Test
    void aSecondRoundBeginsWithFreshHandsAndTheFileSaysWhatTheScreensShow() {
        var room = InfluenceRoom.open(spring, 4);
        var crowd = room.crowd(6);
        crowd.forEach(guest -> room.answersAll(guest, pair -> 1));
        room.reveals();
        room.evening.steps(Verb.REOPEN);
        assertThat(room.picture().result()).isEmpty();
        assertThat(room.mine(crowd.getFirst()).questions()).isEmpty();
        var weak = room.options().getLast();
        crowd.forEach(guest -> room.answersAll(guest, pair -> pair.driven().equals(weak) ? 3 : 2));
        room.reveals();

        assertThat(room.result().number()).isEqualTo(2);
        assertThat(room.result().of(weak).orElseThrow().region()).isEqualTo(Region.DEPENDENT);
        assertThat(file(room)).startsWith("\uFEFFBarrier component,Barrier,").contains(",2.00,3.00,Outcome,");
        var files = spring.getBean(InfluenceFiles.class);
        var stranger = room.evening.staff(Role.FACILITATOR);
        refuses(
                "refusal.notFound",
                () -> files.influences(stranger, room.evening.initiative(), room.evening.id(), Language.EN));
        var other = InfluenceRoom.open(spring, 4).evening;
        refuses(
                "refusal.notFound",
                () -> files.influences(other.facilitator(), other.initiative(), room.evening.id(), Language.EN));
        refuses("refusal.notFound", () -> room.causes.of(stranger, room.evening.initiative()));
    }

    @Test
    void fourPeopleAreToldNothingOnScreensAndInTheFile() {
        var room = InfluenceRoom.open(spring, 4);
        room.crowd(4).forEach(guest -> room.answersAll(guest, pair -> 3));
        room.reveals();

        assertThat(room.result().people()).isEqualTo(4);
        assertThat(room.result().components()).allMatch(placed -> placed.region() == null);
        assertThat(file(room)).doesNotContain("3.00", "open", "counted");
    }

    private String file(InfluenceRoom room) {
        var file = spring.getBean(InfluenceFiles.class)
                .influences(room.evening.facilitator(), room.evening.initiative(), room.evening.id(), Language.EN);
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
