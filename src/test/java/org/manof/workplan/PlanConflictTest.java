package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manof.security.Role;

class PlanConflictTest extends WrittenPlan {
    @Test
    void ofTwoWhoReadTheSameAndWriteTheSecondIsAskedAndNothingIsOverwritten() {
        var seen = team.row(PlanTeam.LAB);
        var yael = team.joined(Role.FACILITATOR);

        var first = write(team.dana(), seen, PlanField.ACTION, new CellValue.Words("של דנה"));
        var second = write(yael, seen, PlanField.ACTION, new CellValue.Words("של יעל"));

        assertThat(first.stored()).isTrue();
        assertThat(second.stored()).isFalse();
        assertThat(second.now()).isEqualTo(new CellValue.Words("של דנה"));
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של דנה");

        var kept = write(yael, team.row(PlanTeam.LAB), PlanField.ACTION, new CellValue.Words("של יעל"));
        assertThat(kept.stored()).isTrue();
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של יעל");
    }

    @Test
    void twoWhoWriteInDifferentCellsOfARowAreNotInEachOthersWay() {
        var seen = team.row(PlanTeam.LAB);
        var yael = team.joined(Role.FACILITATOR);

        assertThat(write(team.dana(), seen, PlanField.BUDGET, new CellValue.Money(7L))
                        .stored())
                .isTrue();
        assertThat(write(yael, seen, PlanField.BODY, new CellValue.Who(Body.named("העמותה")))
                        .stored())
                .isTrue();
        assertThat(write(yael, seen, PlanField.BUDGET, new CellValue.Money(null))
                        .now())
                .isEqualTo(new CellValue.Money(7L));
        assertThat(write(team.dana(), seen, PlanField.BODY, new CellValue.Who(Body.named("אחר")))
                        .stored())
                .isFalse();
        assertThat(write(team.dana(), seen, PlanField.YEAR, new CellValue.Year(2028))
                        .stored())
                .isTrue();
        assertThat(write(yael, seen, PlanField.YEAR, new CellValue.Year(2030)).stored())
                .isFalse();
    }

    @Test
    void aTextThatIsSentTwiceOrThatBothWroteIsNoConflict() {
        var seen = team.row(PlanTeam.LAB);

        assertThat(write(team.dana(), seen, PlanField.ACTION, new CellValue.Words("ציוד"))
                        .stored())
                .isTrue();
        assertThat(write(team.dana(), seen, PlanField.ACTION, new CellValue.Words("ציוד"))
                        .stored())
                .isTrue();
    }

    @Test
    void whatIsTypedIntoARowThatSomebodyRemovesMeanwhileIsKept() {
        var seen = team.row(PlanTeam.LAB);
        editing.remove(team.joined(Role.FACILITATOR), team.initiative(), seen.id());

        write(team.dana(), seen, PlanField.ACTION, new CellValue.Words("ציוד"));
        editing.restore(team.dana(), team.initiative(), seen.id());

        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("ציוד");
    }

    @Test
    void everyChangeRaisesThePlansNumberAndTheWorkshops() {
        var plan = team.plan().seq();
        var workshop = team.room().picture().seq();

        team.writes(PlanTeam.LAB, "ציוד");

        assertThat(plans.seq(team.dana(), team.initiative())).isEqualTo(plan + 1);
        assertThat(team.room().picture().seq()).isEqualTo(workshop + 1);
    }

    @Test
    void theStoryTellsLeverVoteAndComponents() {
        var story = plans.story(
                team.dana(), team.initiative(), team.row(PlanTeam.LAB).id());

        assertThat(story.lever()).isEqualTo(PlanTeam.LAB);
        assertThat(story.chosen()).isTrue();
        assertThat(story.vote()).isEqualTo(new RowStory.Vote(3, 2, 1, 3));
        assertThat(story.components())
                .hasSize(2)
                .allSatisfy(component -> assertThat(component.vote()).isNull());
        assertThat(RowStory.fromJson(story.toJson())).isEqualTo(story);
    }
}
