package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.partnership.Circle;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class PlanEditingTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanVersions versions;

    private PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    @Test
    void eachCellIsKept() {
        team.writes(PlanTeam.LAB, "  ציוד למעבדה \n ניידת ");
        team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2029));
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(Shekels.MOST));
        team.writes(PlanTeam.LAB, PlanField.RESPONSIBLE, new CellValue.Words("נועה <b>"));
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.named("בית הספר התיכון")));

        var row = team.row(PlanTeam.LAB);
        assertThat(row.action()).isEqualTo("ציוד למעבדה ניידת");
        assertThat(row.year()).isEqualTo(2029);
        assertThat(row.budget()).isEqualTo(1_000_000_000_000L);
        assertThat(row.responsible()).isEqualTo("נועה <b>");
        assertThat(row.body()).isEqualTo(Body.named("בית הספר התיכון"));

        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(null));
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.none()));
        assertThat(team.row(PlanTeam.LAB).budget()).isNull();
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(Body.none());
    }

    @Test
    void aPartnerOfTheInnerCirclesMayCarryItOutAndOthersMayNot() {
        var strategic = team.stakeholder(0);
        var direct = team.stakeholder(1);
        var wide = team.stakeholder(2);
        team.settles(direct, PlanTeam.LAB, Circle.DIRECT);
        team.settles(strategic, PlanTeam.LAB, Circle.STRATEGIC);
        team.settles(wide, PlanTeam.LAB, Circle.WIDE);

        assertThat(plans.bodies(
                        team.dana(), team.initiative(), team.group(PlanTeam.LAB).lever()))
                .containsExactly(strategic, direct);
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(direct));
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(direct);

        refuses("refusal.plan.circle", () -> team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(wide)));
        refuses("refusal.plan.circle", () -> team.writes(PlanTeam.BUSES, PlanField.BODY, new CellValue.Who(direct)));
        var elsewhere = new PlanTeam(spring).stakeholder(0);
        refuses("refusal.notFound", () -> team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(elsewhere)));
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(direct);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refuses("refusal.text.long", () -> team.writes(PlanTeam.LAB, "א".repeat(301)));
        refuses("refusal.text.long", () -> team.writes(PlanTeam.LAB, "🦺".repeat(10_000)));
        refuses(
                "refusal.text.long",
                () -> team.writes(PlanTeam.LAB, PlanField.RESPONSIBLE, new CellValue.Words("א".repeat(81))));
        refuses(
                "refusal.text.long",
                () -> team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(Body.named("א".repeat(101)))));
        for (var budget : List.of(-1L, Shekels.MOST + 1, Long.MIN_VALUE)) {
            refuses(
                    "refusal.plan.budget",
                    () -> team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(budget)));
        }
        for (var year : List.of(2026, 2032, 0)) {
            refuses("refusal.plan.year", () -> team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(year)));
        }
        team.writes(PlanTeam.LAB, "🦺".repeat(300));
        assertThat(team.row(PlanTeam.LAB).action()).hasSize(600);
    }

    @Test
    void directionOverridesAreTakenOut() {
        team.writes(PlanTeam.LAB, "ציוד \u202Eהפוך\u2066");

        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("ציוד הפוך");
    }

    @Test
    void onlyFacilitatorsWrite() {
        team.writes(PlanTeam.LAB, "ציוד");
        var coordinator = team.joined(Role.COORDINATOR);
        var stranger = new PlanTeam(spring).dana();
        var board = new Actor.BoardLink(team.room().boardToken());

        assertThat(plans.read(coordinator, team.initiative())).isEqualTo(team.plan());
        refusesEveryCommand("refusal.notAllowed", coordinator);
        for (var actor : List.of(team.participant(), stranger, board)) {
            refusesEveryCommand("refusal.notFound", actor);
            refuses("refusal.notFound", () -> plans.read(actor, team.initiative()));
            refuses("refusal.notFound", () -> versions.of(actor, team.initiative()));
            refuses(
                    "refusal.notFound",
                    () -> plans.bodies(
                            actor, team.initiative(), team.group(PlanTeam.LAB).lever()));
            refuses(
                    "refusal.notFound",
                    () -> plans.story(
                            actor, team.initiative(), team.row(PlanTeam.LAB).id()));
        }
    }

    @Test
    void aRowOrLeverOfAnotherInitiativeIsNotFound() {
        var other = new PlanTeam(spring);
        var theirs = other.row(PlanTeam.LAB).id();
        var words = new CellValue.Words("");

        refuses(
                "refusal.notFound",
                () -> editing.save(
                        team.dana(), team.initiative(), theirs, PlanField.ACTION, words, new CellValue.Words("x")));
        refuses("refusal.notFound", () -> editing.remove(team.dana(), team.initiative(), theirs));
        refuses("refusal.notFound", () -> editing.restore(team.dana(), team.initiative(), theirs));
        refuses(
                "refusal.notFound",
                () -> editing.add(
                        team.dana(),
                        team.initiative(),
                        other.group(PlanTeam.LAB).lever(),
                        Ids.next()));
        refuses("refusal.notFound", () -> editing.add(team.dana(), team.initiative(), UUID.randomUUID(), Ids.next()));
        refuses("refusal.notFound", () -> plans.story(team.dana(), team.initiative(), theirs));
        refuses("refusal.notFound", () -> versions.read(team.dana(), team.initiative(), 1));
        assertThat(other.row(PlanTeam.LAB).action()).isEmpty();
    }

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

    private Saved write(Actor.Staff actor, PlanLine seen, PlanField field, CellValue mine) {
        return editing.save(actor, team.initiative(), seen.id(), field, field.of(seen), mine);
    }

    private void refusesEveryCommand(String key, Actor actor) {
        var row = team.row(PlanTeam.LAB);
        var lever = team.group(PlanTeam.LAB).lever();
        refuses(
                key,
                () -> editing.save(
                        actor,
                        team.initiative(),
                        row.id(),
                        PlanField.ACTION,
                        PlanField.ACTION.of(row),
                        new CellValue.Words("x")));
        refuses(key, () -> editing.add(actor, team.initiative(), lever, Ids.next()));
        refuses(key, () -> editing.remove(actor, team.initiative(), row.id()));
        refuses(key, () -> editing.restore(actor, team.initiative(), row.id()));
        refuses(key, () -> versions.finalise(actor, team.initiative(), Ids.next()));
        assertThat(team.row(PlanTeam.LAB)).isEqualTo(row);
    }
}
