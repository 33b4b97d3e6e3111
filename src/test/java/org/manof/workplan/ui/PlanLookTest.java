package org.manof.workplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.workplan.Body;
import org.manof.workplan.Hole;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanSheet;

class PlanLookTest {
    private static final UUID GOAL = UUID.randomUUID();

    private final PlanLook look = new PlanLook(Language.HE);

    @Test
    void aLongPlanIsShownPageByPageAndAHeadingStandsOnEachPageThatHasRowsOfIt() {
        var plan = plan(group("מעבדה", 45), group("הסעות", 0), group("מלגות", 20));

        var first = page(plan);
        assertThat(titles(first)).containsExactly("מעבדה");
        assertThat(rows(first)).hasSize(30);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.bands().getFirst().rows()).hasSize(45);

        look.goTo(1);
        assertThat(titles(page(plan))).containsExactly("מעבדה", "הסעות", "מלגות");
        assertThat(rows(page(plan))).hasSize(30);

        look.goTo(9);
        assertThat(page(plan).first()).isEqualTo(61);
        assertThat(rows(page(plan))).hasSize(5);
    }

    @Test
    void whatHasJustBeenAddedIsSeenThoughItsPlaceIsOnTheNextPage() {
        var lab = group("מעבדה", 31);
        var last = lab.rows().getLast().id();

        assertThat(rows(page(plan(lab)))).doesNotContain(last);
        look.pin(last);
        assertThat(rows(page(plan(lab)))).hasSize(31).contains(last);
    }

    @Test
    void rowsAreFilteredByWhatTheyLack() {
        var whole = line("א", 2027, 5L);
        var lacking = line("ב", 2027, null);
        var plan = plan(group("מעבדה", whole, lacking));

        look.ask(PlanFilter.lacking(Hole.BUDGET), Grouping.LEVER, Sorting.WRITTEN);

        assertThat(rows(page(plan))).containsExactly(lacking.id());
    }

    @Test
    void aRowStaysUnderTheHandsThatWriteInItUntilSomethingElseIsAsked() {
        var row = line("א", 2027, null);
        look.ask(PlanFilter.lacking(Hole.BUDGET), Grouping.LEVER, Sorting.WRITTEN);
        page(plan(group("מעבדה", row)));

        var filled = new PlanLine(row.id(), "א", row.body(), 2027, 5L, "", false, true, List.of(), Map.of(), null);
        assertThat(rows(page(plan(group("מעבדה", filled))))).containsExactly(row.id());

        look.ask(PlanFilter.lacking(Hole.BUDGET), Grouping.LEVER, Sorting.WRITTEN);
        assertThat(rows(page(plan(group("מעבדה", filled))))).isEmpty();
    }

    @Test
    void rowsAreSortedWithTheLargestBudgetFirstAndTheUnknownLast() {
        var none = line("א", 2027, null);
        var little = line("ב", 2027, 5L);
        var much = line("ג", 2028, 500L);
        look.ask(PlanFilter.ALL, Grouping.LEVER, Sorting.BUDGET);

        assertThat(rows(page(plan(group("מעבדה", none, little, much)))))
                .containsExactly(much.id(), little.id(), none.id());
    }

    @Test
    void underAGoalStandTheRowsOfAllItsLeversAndEachSaysWhereItBelongs() {
        look.ask(PlanFilter.ALL, Grouping.GOAL, Sorting.WRITTEN);

        var bands = page(plan(group("מעבדה", 2), group("הסעות", 1))).bands();

        assertThat(bands).singleElement().satisfies(band -> {
            assertThat(band.shown()).hasSize(3);
            assertThat(band.mixed()).isTrue();
        });
    }

    private PlanLook.Page page(PlanSheet plan) {
        return look.page(plan, row -> !row.line().removed());
    }

    private static List<String> titles(PlanLook.Page page) {
        return page.bands().stream().map(Band::title).toList();
    }

    private static List<UUID> rows(PlanLook.Page page) {
        var rows = new ArrayList<UUID>();
        page.bands().forEach(band -> band.shown().forEach(row -> rows.add(row.id())));
        return rows;
    }

    private static PlanSheet plan(PlanGroup... groups) {
        return new PlanSheet(List.of(groups), List.of());
    }

    private static PlanGroup group(String title, int rows) {
        return group(
                title,
                IntStream.range(0, rows)
                        .mapToObj(index -> line("שורה " + index, 2027, null))
                        .toArray(PlanLine[]::new));
    }

    private static PlanGroup group(String title, PlanLine... rows) {
        return new PlanGroup(UUID.randomUUID(), title, GOAL, Localized.of(Language.HE, "יעד"), true, List.of(rows));
    }

    private static PlanLine line(String action, int year, @Nullable Long budget) {
        return new PlanLine(
                UUID.randomUUID(),
                action,
                Body.none(),
                year,
                budget,
                "",
                false,
                year == 2027,
                List.of(),
                Map.of(),
                null);
    }
}
