package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Shekels;

class PlanEditingTest extends WrittenPlan {
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
}
