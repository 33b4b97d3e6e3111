package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.initiative.ComponentPicture;
import org.manof.lever.Choices;
import org.manof.lever.CoverageRoom;
import org.manof.lever.Gathering;
import org.manof.lever.LeverCards;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;

/** Gaps follow from levers, coverage and plan, and nobody types them. */
class GapsTest extends RecruitmentTeam {
    @Autowired
    private Gaps gaps;

    @Test
    void withoutAChosenLeverNothingIsCalledAGap() {
        var elsewhere = new Gathering(spring);
        assertThat(gaps.of(elsewhere.initiative())).isEqualTo(new GapList(GapList.Known.NO_LEVER, List.of()));
    }

    @Test
    void whatNoChosenLeverLiftsIsAGapBarrierByBarrier() {
        var found = gaps.of(room.initiative());
        assertThat(found.known()).isEqualTo(GapList.Known.PROPOSED);
        assertThat(found.gaps()).hasSize(10).allMatch(gap -> gap.reason() == Gap.Reason.UNANSWERED);
        assertThat(found.of(room.component(0))).isEmpty();
        assertThat(found.of(room.component(9))).isEmpty();
        var brought = room.brought();
        assertThat(found.gaps())
                .extracting(Gap::component)
                .isSubsetOf(
                        brought.components().stream().map(ComponentPicture::id).toList());
        assertThat(found.gaps().getFirst().barrierTitle())
                .isEqualTo(brought.barriers().getFirst().title());
        room.unchooses(PlanTeam.BUSES, "");
        assertThat(reason(9)).contains(Gap.Reason.UNANSWERED);
    }

    @Test
    void onceThePlanHasAnActionAComponentWhoseLeversHaveNoneIsAGap() {
        team.writes(PlanTeam.LAB, "קניית ציוד");
        assertThat(reason(0)).isEmpty();
        assertThat(reason(9)).contains(Gap.Reason.UNPLANNED);
        assertThat(gaps.of(room.initiative())
                        .of(room.component(9))
                        .orElseThrow()
                        .levers())
                .containsExactly(PlanTeam.BUSES);
        team.writes(PlanTeam.BUSES, "מכרז להסעות");
        assertThat(reason(9)).isEmpty();
    }

    @Test
    void whatTheRoomSaidOfCoverageOutweighsWhatProposersSaid() {
        var covering = new CoverageRoom(spring);
        var there = covering.gathering;
        var cards = spring.getBean(LeverCards.class);
        covering.all(CoverageRoom.LAB, 2, 2);
        covering.all(CoverageRoom.LAB, 0, 1);
        covering.all(CoverageRoom.LAB, 3, 0);
        covering.says(covering.crowd.getFirst(), CoverageRoom.LAB, 4, 2);
        there.steps(Verb.CLOSE);
        List.of(3, 5)
                .forEach(component -> cards.lifts(
                        there.facilitator(),
                        there.workshop(),
                        there.lever(CoverageRoom.LAB),
                        there.component(component),
                        true,
                        Ids.next()));
        there.step(Verb.REVEAL);
        there.opens(Choices.KIND);
        there.reveals();
        there.chooses(CoverageRoom.LAB, 0, "");

        var found = gaps.of(there.initiative());
        assertThat(found.known()).isEqualTo(GapList.Known.COVERED);
        assertThat(found.of(there.component(2))).isEmpty();
        assertThat(found.of(there.component(0))).isEmpty();
        assertThat(found.of(there.component(3)).orElseThrow().reason()).isEqualTo(Gap.Reason.WEAK);
        assertThat(found.of(there.component(3)).orElseThrow().levers()).containsExactly(CoverageRoom.LAB);
        // One answer is too few to be told, and too few to fill a gap.
        assertThat(found.of(there.component(4)).orElseThrow().reason()).isEqualTo(Gap.Reason.UNANSWERED);
        // Nobody was asked, or too few: then what the card says holds.
        assertThat(found.of(there.component(5))).isEmpty();
    }

    @Test
    void gapsAreForStaffOfTheInitiative() {
        var elsewhere = new Gathering(spring);
        refuses("refusal.notFound", () -> files.gaps(elsewhere.facilitator(), room.initiative()));
        refuses("refusal.notFound", () -> files.gaps(rina.actor(), room.initiative()));
        refuses("refusal.notFound", () -> files.of(rina.actor(), room.initiative()));
        refuses("refusal.notFound", () -> files.others(elsewhere.facilitator(), room.initiative()));
        assertThat(files.gaps(team.joined(Role.COORDINATOR), room.initiative()).gaps())
                .hasSize(10);
    }
}
