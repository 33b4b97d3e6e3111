package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Initiatives;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepState;
import org.manof.partnership.Circle;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SqlTest
class PlanVersionsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    @Test
    void aPlanWithoutAnActionIsNotFinalised() {
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(5L));

        refuses("refusal.plan.empty", team::finalisesAsItIs);

        assertThat(versions.of(team.dana(), team.initiative())).isEmpty();
        assertThat(initiatives.steps(team.dana(), team.initiative()))
                .filteredOn(StepState::done)
                .extracting(StepState::step)
                .doesNotContain(MethodStep.PLAN);
    }

    @Test
    void aVersionIsDatedNamedAndReadByTheCoordinator() {
        team.writes(PlanTeam.LAB, "ציוד");
        var coordinator = team.joined(Role.COORDINATOR);

        var version = team.finalises();

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.finalisedBy()).isEqualTo(accounts.emailOf(team.dana().account()));
        assertThat(versions.of(coordinator, team.initiative())).containsExactly(version);
        var read = versions.read(coordinator, team.initiative(), 1);
        assertThat(read.sheet().lines()).hasSize(2);
        assertThat(read.stories().values())
                .extracting(RowStory::lever)
                .containsExactlyInAnyOrder(PlanTeam.LAB, PlanTeam.BUSES);
        assertThat(initiatives.steps(coordinator, team.initiative()))
                .filteredOn(StepState::done)
                .extracting(StepState::step)
                .contains(MethodStep.PLAN);
        assertThat(team.plan().versions()).extracting(PlanPicture.Mark::number).containsExactly(1);
    }

    @Test
    void nothingThatHappensLaterChangesAVersion() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.STRATEGIC);
        team.writes(PlanTeam.LAB, "ציוד");
        team.writes(PlanTeam.LAB, PlanField.BODY, new CellValue.Who(partner));
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(240_000L));
        team.writes(PlanTeam.BUSES, "קו ישיר");
        team.finalises();
        var then = versions.read(team.dana(), team.initiative(), 1);

        team.writes(PlanTeam.LAB, "ציוד אחר");
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(1L));
        editing.remove(team.dana(), team.initiative(), team.row(PlanTeam.BUSES).id());
        team.room().unchooses(PlanTeam.BUSES, "");
        rename("lever", "title", PlanTeam.LAB + "!");
        rename("stakeholder", "name", "{\"he\": \"שם חדש\"}");
        jdbc.sql("delete from vote where participant_id in (select id from participant where workshop_id = ?)")
                .param(team.room().workshop())
                .update();
        team.finalises();

        assertThat(versions.read(team.dana(), team.initiative(), 1)).isEqualTo(then);
        assertThat(then.sheet().total()).isEqualTo(240_000L);
        var body = then.sheet().lines().getFirst().body();
        assertThat(body.in(Language.HE)).isEqualTo(partner.in(Language.HE));
        assertThat(body.in(Language.EN)).isEqualTo(partner.in(Language.EN));
        assertThat(versions.read(team.dana(), team.initiative(), 2)
                        .sheet()
                        .lines()
                        .getFirst()
                        .action())
                .isEqualTo("ציוד אחר");
    }

    @Test
    void aVersionIsReadInEachReadersLanguage() {
        team.writes(PlanTeam.LAB, "ציוד");
        team.finalises();

        var goal = versions.read(team.dana(), team.initiative(), 1)
                .sheet()
                .groups()
                .getFirst()
                .goalText();

        assertThat(goal.in(Language.HE)).isNotEqualTo(goal.in(Language.EN));
    }

    @Test
    void aSecondTapFindsTheVersionOfTheFirst() {
        team.writes(PlanTeam.LAB, "ציוד");
        team.waives("נשלים בהמשך");
        var id = Ids.next();

        var first = versions.finalise(team.dana(), team.initiative(), id);

        assertThat(versions.finalise(team.dana(), team.initiative(), id)).isEqualTo(first);
        assertThat(versions.of(team.dana(), team.initiative())).hasSize(1);
    }

    @Test
    void finalisingAllAtOnceGivesEachVersionANumberOfItsOwn() throws Exception {
        team.writes(PlanTeam.LAB, "ציוד");
        var numbers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taps = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ -> () -> team.finalises().number())
                    .toList();
            for (var tap : threads.invokeAll(taps)) {
                numbers.add(tap.get());
            }
        }

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void writingAllAtOnceKeepsEveryCellAndOnlyOneWriterPerCell() throws Exception {
        var seen = team.row(PlanTeam.LAB);
        var stored = new ArrayList<Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(index -> () -> editing.save(
                                    team.dana(),
                                    team.initiative(),
                                    seen.id(),
                                    PlanField.ACTION,
                                    new CellValue.Words(""),
                                    new CellValue.Words("מ-" + index))
                            .stored())
                    .toList();
            for (var writer : threads.invokeAll(writers)) {
                stored.add(writer.get());
            }
        }

        assertThat(stored).containsOnlyOnce(true);
    }

    private void rename(String table, String column, String text) {
        jdbc.sql("update " + table + " set " + column + " = ? where initiative_id = ?")
                .params(text, team.initiative())
                .update();
    }
}
