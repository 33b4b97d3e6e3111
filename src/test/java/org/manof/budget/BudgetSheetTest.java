package org.manof.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Shekels;
import org.manof.workplan.Body;
import org.manof.workplan.PlanLine;

class BudgetSheetTest {
    private static final List<Body> FUNDERS = List.of(
            Body.none(),
            Body.named("קרן משפחתית"),
            Body.named("הרשות"),
            new Body(Ids.next(), Localized.of(Language.HE, "הרשות")));

    @Test
    void whatIsNotSecuredIsMissingHoweverMuchIsAskedFor() {
        var sums = row(2027, 100L, line(2027, 30, MoneyState.SECURED), line(2027, 90, MoneyState.ASKED))
                .sums();

        assertThat(sums).isEqualTo(new Sums(100, 30, 90, 0, 70, 0));
    }

    @Test
    void whatOneActionHasTooMuchOfCoversNothingForAnother() {
        var sheet = sheet(
                row(2027, 100L, line(2027, 130, MoneyState.SECURED)),
                row(2027, 50L, line(2027, 20, MoneyState.SECURED)));

        assertThat(sheet.total()).isEqualTo(new Sums(150, 150, 0, 0, 30, 30));
    }

    @Test
    void whereThePlanSaysNoBudgetTheLinesAreTheNeed() {
        var row = row(2027, null, line(2027, 30, MoneyState.SECURED), line(2028, 20, MoneyState.IDEA));

        assertThat(row.costed()).isTrue();
        assertThat(row.sums()).isEqualTo(new Sums(50, 30, 0, 20, 20, 0));
        assertThat(row(2027, null).costed()).isFalse();
        assertThat(row(2027, 0L).sums()).isEqualTo(Sums.NONE);
    }

    @Test
    void moneyCountsInItsOwnYearAndNeedInTheYearOfTheAction() {
        var sheet = sheet(row(2027, 100L, line(2028, 40, MoneyState.SECURED)));

        assertThat(sheet.byYear())
                .extracting(Share::key, Share::sums)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2027", new Sums(100, 0, 0, 0, 60, 0)),
                        org.assertj.core.groups.Tuple.tuple("2028", new Sums(0, 40, 0, 0, 0, 0)));
    }

    @Test
    void aNameThatIsTypedIsNeverTakenForAStakeholderOfThatName() {
        var sheet = sheet(row(
                2027,
                100L,
                line(2027, 1, MoneyState.IDEA, FUNDERS.get(2)),
                line(2027, 2, MoneyState.IDEA, FUNDERS.get(3)),
                line(2027, 4, MoneyState.IDEA, FUNDERS.get(0))));

        assertThat(sheet.byFunder())
                .extracting(
                        share -> share.name().in(Language.HE),
                        share -> share.sums().idea())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", 4L),
                        org.assertj.core.groups.Tuple.tuple("הרשות", 2L),
                        org.assertj.core.groups.Tuple.tuple("הרשות", 1L));
    }

    /** Exact to the shekel, up to the largest amounts that there may be. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSharesOfEveryKindAddUpToTheSameSum(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var sheet = any(random);
            var total = sheet.total();

            assertThat(total.need()).isEqualTo(total.secured() - total.excess() + total.missing());
            for (var shares : List.of(sheet.byLever(), sheet.byGoal(), sheet.byYear())) {
                assertThat(sum(shares)).isEqualTo(total);
            }
            for (var shares : List.of(sheet.byFunder(), sheet.bySector())) {
                assertThat(sum(shares)).isEqualTo(total.money());
            }
            ToLongFunction<BudgetedAction> spoken =
                    row -> row.lines().stream().mapToLong(BudgetLine::amount).sum();
            assertThat(total.spokenOf())
                    .isEqualTo(sheet.rows().stream().mapToLong(spoken).sum());
        }
    }

    private static Sums sum(List<Share> shares) {
        return shares.stream().map(Share::sums).reduce(Sums.NONE, Sums::plus);
    }

    private static BudgetSheet any(Random random) {
        var groups = new ArrayList<BudgetGroup>();
        var goals = Stream.generate(Ids::next).limit(3).toList();
        for (var group = random.nextInt(6); group > 0; group--) {
            var rows = Stream.generate(() -> anyRow(random))
                    .limit(random.nextInt(1, 6))
                    .toList();
            groups.add(new BudgetGroup(
                    Ids.next(),
                    Localized.of(Language.HE, "מנוף"),
                    goals.get(random.nextInt(3)),
                    Localized.of(Language.HE, "יעד"),
                    rows));
        }
        return new BudgetSheet(groups);
    }

    private static BudgetedAction anyRow(Random random) {
        var lines = Stream.generate(() -> line(
                        2027 + random.nextInt(5),
                        1 + random.nextLong(Shekels.MOST),
                        MoneyState.values()[random.nextInt(3)],
                        FUNDERS.get(random.nextInt(FUNDERS.size()))))
                .limit(random.nextInt(6))
                .toArray(BudgetLine[]::new);
        return row(2027 + random.nextInt(5), random.nextInt(4) == 0 ? null : random.nextLong(Shekels.MOST), lines);
    }

    private static BudgetSheet sheet(BudgetedAction... rows) {
        return new BudgetSheet(List.of(new BudgetGroup(
                Ids.next(), Localized.of(Language.HE, "מנוף"), Ids.next(), new Localized(Map.of()), List.of(rows))));
    }

    private static BudgetedAction row(int year, @Nullable Long budget, BudgetLine... lines) {
        var action = new PlanLine(
                Ids.next(), "פעולה", Body.none(), year, budget, "", false, year == 2027, List.of(), Map.of(), null);
        return new BudgetedAction(action, List.of(lines));
    }

    private static BudgetLine line(int year, long amount, MoneyState state) {
        return line(year, amount, state, Body.none());
    }

    private static BudgetLine line(int year, long amount, MoneyState state, Body funder) {
        var sector = funder.stakeholder() == null ? "" : "public";
        return new BudgetLine(Ids.next(), Ids.next(), year, amount, MoneySource.POOLED, state, funder, sector, "");
    }
}
