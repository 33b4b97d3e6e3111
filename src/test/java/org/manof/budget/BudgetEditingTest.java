package org.manof.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class BudgetEditingTest extends BuiltBudget {
    @Autowired
    private Budgets budgets;

    @Test
    void aLineIsBegunWithAnAmountInTheYearOfItsActionAndWrittenCellByCell() {
        var line = team.adds(PlanTeam.LAB, "100,000 ₪", MoneyState.IDEA);
        var partner = team.team().stakeholder(0);

        assertThat(team.writes(line, BudgetField.AMOUNT, "150,000")).isEqualTo(new Edited("150000", true));
        assertThat(team.writes(line, BudgetField.SOURCE, "POOLED").stored()).isTrue();
        assertThat(team.writes(line, BudgetField.STATE, "SECURED").stored()).isTrue();
        assertThat(team.writes(line, BudgetField.YEAR, "2028").stored()).isTrue();
        assertThat(team.writes(line, BudgetField.NOTE, " עד  סוף השנה ")).isEqualTo(new Edited("עד סוף השנה", true));
        assertThat(team.writes(line, BudgetField.FUNDER, partner.in(Language.HE))
                        .stored())
                .isTrue();

        var now = team.line(line);
        assertThat(now.amount()).isEqualTo(150_000);
        assertThat(now.source()).isEqualTo(MoneySource.POOLED);
        assertThat(now.year()).isEqualTo(2028);
        assertThat(now.funder()).isEqualTo(partner);
        assertThat(now.sector()).isNotEmpty();
        assertThat(team.row(PlanTeam.LAB).sums()).isEqualTo(new Sums(240_000, 150_000, 0, 0, 90_000, 0));
        team.writes(line, BudgetField.FUNDER, "קרן משפחתית");
        assertThat(team.line(line).sector()).isEmpty();
    }

    @Test
    void anAmountIsAWholeNumberOfShekelsAboveNothing() {
        for (var typed : List.of("", "0", "00", "12.5", "-3", "הרבה", "1000000000001")) {
            assertThatThrownBy(() -> team.adds(PlanTeam.LAB, typed, MoneyState.IDEA))
                    .as(typed)
                    .isInstanceOf(org.manof.shared.Refusal.class);
        }
        var line = team.adds(PlanTeam.LAB, "1,000,000,000,000", MoneyState.IDEA);
        refuses("refusal.budget.amount", () -> team.writes(line, BudgetField.AMOUNT, "0"));
        refuses("refusal.plan.budget", () -> team.writes(line, BudgetField.AMOUNT, "1000000000001"));
        assertThat(team.line(line).amount()).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void whatDoesNotFitIsRefusedAndTheLineStays() {
        var line = team.adds(PlanTeam.LAB, "5", MoneyState.IDEA);
        var before = team.line(line);

        refuses("refusal.plan.year", () -> team.writes(line, BudgetField.YEAR, "2026"));
        refuses("refusal.plan.year", () -> team.writes(line, BudgetField.YEAR, "בקרוב"));
        refuses("refusal.text.long", () -> team.writes(line, BudgetField.FUNDER, "א".repeat(81)));
        refuses("refusal.text.long", () -> team.writes(line, BudgetField.NOTE, "א".repeat(301)));
        refuses("refusal.notFound", () -> team.writes(line, BudgetField.STATE, "SURE"));
        refuses("refusal.notFound", () -> team.writes(line, BudgetField.SOURCE, ""));
        assertThat(team.line(line)).isEqualTo(before);
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeWriteAndItsCoordinatorsRead() {
        var line = team.adds(PlanTeam.LAB, "5", MoneyState.IDEA);
        var rami = team.team().joined(Role.COORDINATOR);
        var stranger = new BudgetTeam(spring);

        assertThat(budgets.read(rami, team.initiative()).sheet()).isEqualTo(team.sheet());
        refusesEveryCommand("refusal.notAllowed", rami, line);
        refusesEveryCommand("refusal.notFound", stranger.dana(), line);
        refusesEveryCommand("refusal.notFound", team.team().participant(), line);
        refuses("refusal.notFound", () -> budgets.read(stranger.dana(), team.initiative()));
        refuses("refusal.notFound", () -> budgets.read(team.team().participant(), team.initiative()));
        refuses("refusal.notFound", () -> budgets.funders(stranger.dana(), team.initiative()));
        assertThat(team.line(line).amount()).isEqualTo(5);
    }

    @Test
    void idsOfOtherTownsAreNotFound() {
        var other = new BudgetTeam(spring);
        var theirs = other.adds(PlanTeam.LAB, "5", MoneyState.IDEA);

        refuses("refusal.notFound", () -> editing.remove(team.dana(), team.initiative(), theirs));
        refuses("refusal.notFound", () -> editing.restore(team.dana(), team.initiative(), theirs));
        refuses("refusal.notFound", () -> team.writes(team.dana(), theirs, BudgetField.AMOUNT, "5", "7"));
        refuses("refusal.budget.row", () -> adds(other.action(PlanTeam.LAB)));
        refuses("refusal.budget.row", () -> adds(Ids.next()));
        assertThat(other.line(theirs).amount()).isEqualTo(5);
    }

    @Test
    void ofTwoWhoReadTheSameTheSecondIsAskedAndNothingIsOverwritten() {
        var yael = team.team().joined(Role.FACILITATOR);
        var line = team.adds(PlanTeam.LAB, "100", MoneyState.IDEA);

        assertThat(team.writes(team.dana(), line, BudgetField.AMOUNT, "100", "200")
                        .stored())
                .isTrue();
        assertThat(team.writes(yael, line, BudgetField.AMOUNT, "100", "300")).isEqualTo(new Edited("200", false));
        assertThat(team.writes(yael, line, BudgetField.NOTE, "", "הערה").stored())
                .isTrue();
        assertThat(team.writes(yael, line, BudgetField.STATE, "IDEA", "ASKED").stored())
                .isTrue();
        assertThat(team.writes(team.dana(), line, BudgetField.STATE, "IDEA", "SECURED"))
                .isEqualTo(new Edited("ASKED", false));
        assertThat(team.writes(team.dana(), line, BudgetField.STATE, "IDEA", "ASKED")
                        .stored())
                .isTrue();
        assertThat(team.writes(yael, line, BudgetField.AMOUNT, "200", "300").stored())
                .isTrue();
    }

    @Test
    void aLineIsTakenOutAndPutBackWithWhatWasTypedMeanwhile() {
        var line = team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        editing.remove(team.dana(), team.initiative(), line);

        assertThat(team.row(PlanTeam.LAB).sums().secured()).isZero();
        team.writes(team.team().joined(Role.FACILITATOR), line, BudgetField.NOTE, "", "בכל זאת");
        editing.restore(team.dana(), team.initiative(), line);

        assertThat(team.line(line).note()).isEqualTo("בכל זאת");
        assertThat(team.row(PlanTeam.LAB).sums().secured()).isEqualTo(100);
    }

    @Test
    void everyChangeRaisesTheBudgetsNumberAndTheWorkshops() {
        var seq = team.picture().seq();
        var workshop = team.room().picture().seq();

        var line = team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        team.writes(line, BudgetField.NOTE, "הערה");
        team.team().writes(PlanTeam.LAB, "ציוד אחר");

        assertThat(team.picture().seq()).isEqualTo(seq + 3);
        assertThat(team.room().picture().seq()).isEqualTo(workshop + 3);
    }

    @Test
    void manyWhoAddAtTheSameMomentLoseNothingAndTheSumIsExact() {
        var action = team.action(PlanTeam.LAB);
        var twice = Ids.next();
        var commands = IntStream.range(0, 8)
                .mapToObj(each -> (Runnable) () -> editing.add(
                        team.dana(),
                        team.initiative(),
                        new NewLine(
                                each < 2 ? twice : Ids.next(), action, "1000", MoneySource.POOLED, MoneyState.SECURED)))
                .toList();

        assertThat(AtOnce.run(commands)).allMatch(String::isEmpty);

        assertThat(team.row(PlanTeam.LAB).sums().secured()).isEqualTo(7_000);
    }

    /** The first to save wins, everybody else is asked. */
    @Test
    void ofManyWhoSaveTheSameCellAtTheSameMomentOneIsStored() {
        var line = team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);
        var saved = AtOnce.results(IntStream.range(1, 6)
                .mapToObj(each -> (Callable<Boolean>)
                        () -> team.writes(team.dana(), line, BudgetField.AMOUNT, "100", String.valueOf(each))
                                .stored())
                .toList());

        assertThat(saved).containsOnlyOnce(true);
    }

    @Test
    void theSchemaTakesNoAmountOfNothingAndNoFunderTwice() {
        var line = team.adds(PlanTeam.LAB, "100", MoneyState.SECURED);

        for (var set : List.of("amount = 0", "amount = 1000000000001", "state = 'SURE'", "source = 'LUCK'")) {
            assertThatThrownBy(() -> jdbc.sql("update budget_line set " + set + " where id = ?")
                            .param(line)
                            .update())
                    .as(set)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private void refusesEveryCommand(String key, Actor actor, UUID line) {
        refuses(key, () -> team.writes(actor, line, BudgetField.AMOUNT, "5", "7"));
        refuses(key, () -> editing.remove(actor, team.initiative(), line));
        refuses(key, () -> editing.restore(actor, team.initiative(), line));
        var added = new NewLine(Ids.next(), team.action(PlanTeam.LAB), "5", MoneySource.POOLED, MoneyState.IDEA);
        refuses(key, () -> editing.add(actor, team.initiative(), added));
    }

    private void adds(UUID action) {
        editing.add(
                team.dana(),
                team.initiative(),
                new NewLine(Ids.next(), action, "5", MoneySource.POOLED, MoneyState.IDEA));
    }
}
