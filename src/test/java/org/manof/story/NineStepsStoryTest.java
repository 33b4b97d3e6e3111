package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.Manof;
import org.manof.SqlTest;
import org.manof.budget.BudgetEditing;
import org.manof.budget.Budgets;
import org.manof.budget.MoneySource;
import org.manof.budget.MoneyState;
import org.manof.budget.NewLine;
import org.manof.evaluation.Evaluations;
import org.manof.evaluation.MeasureEditing;
import org.manof.evaluation.MeasureField;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepState;
import org.manof.partnership.Circle;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanTeam;
import org.manof.workplan.PlanVersions;
import org.manof.workplan.Plans;
import org.manof.workplan.RowStory;
import org.manof.workplan.Strand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** All nine steps on the example of STEM in the periphery, over two workshops, to a finalised plan with its money and measures. */
@SqlTest
class NineStepsStoryTest {
    private static final long EACH = 60_001;

    @Autowired
    private ApplicationContext spring;

    private Actor.Staff dana;
    private UUID initiative;
    private FirstWorkshop first;
    private SecondWorkshop second;
    private PlanTeam plan;
    private List<UUID> levers;

    @BeforeEach
    void firstWorkshop() {
        first = new FirstWorkshop(spring);
        dana = first.room().facilitator();
        initiative = first.room().initiative();
        assertThat(done()).isEmpty();
        first.agreesOnAssumptions();
        assertThat(done()).containsExactly(MethodStep.ASSUMPTIONS);
        first.choosesLevers();
        assertThat(done()).containsExactly(MethodStep.ASSUMPTIONS, MethodStep.LEVERS);
        levers = FirstWorkshop.LEVERS.stream().map(first::lever).toList();
    }

    @Test
    void fromTheAuthoritysFileToAPlanThatCanBeFundedAndMeasured() throws SQLException {
        assertThat(lacking(MethodStep.PROGRAMMES)).containsExactly("lack.programmes.bare");
        second = new SecondWorkshop(spring, first.room(), levers);
        second.mapsProgrammes();
        assertThat(done()).contains(MethodStep.PROGRAMMES);
        second.settlesCircles();
        assertThat(lacking(MethodStep.PARTNERS)).containsExactly("lack.partners.checked");
        second.buildsTheModel();
        assertThat(done()).contains(MethodStep.MODEL);

        plan = PlanTeam.of(spring, second.room(), second.somebody());
        second.room().opens(Plans.KIND);
        assertThat(actions()).contains("חוג מדע 0");
        eightRowsAreWritten();
        second.recruits();
        assertThat(done()).contains(MethodStep.PARTNERS, MethodStep.STAKEHOLDERS);
        theNewPartnerCarriesOutARow();
        plan.finalisesAsItIs();
        assertThat(done()).contains(MethodStep.PLAN);

        theBudgetIsBuilt();
        theMeasuresAreSet();
        assertThat(done()).containsExactly(MethodStep.values());
        everyRowTellsItsStory();
        allOfItIsThereAfterARestart();
    }

    private void eightRowsAreWritten() {
        for (var lever : FirstWorkshop.LEVERS) {
            spring.getBean(PlanEditing.class)
                    .add(dana, initiative, plan.group(lever).lever(), Ids.next());
        }
        var rows = new ArrayList<>(plan.plan().sheet().lines());
        rows.add(plan.adds(Strand.STEERING, "ועדת היגוי נפגשת אחת לרבעון"));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(8);
        rows.forEach(row -> plan.completes(row, EACH));
        assertThat(plan.plan().sheet().unfinished()).isEmpty();
    }

    private void theNewPartnerCarriesOutARow() {
        var row = plan.row(FirstWorkshop.LAB);
        var body = spring
                .getBean(Plans.class)
                .bodies(dana, initiative, plan.group(FirstWorkshop.LAB).lever())
                .stream()
                .filter(each -> second.joined().equals(each.stakeholder()))
                .findFirst()
                .orElseThrow();
        assertThat(plan.writes(row, PlanField.BODY, new CellValue.Who(body)).stored())
                .isTrue();
    }

    private void theBudgetIsBuilt() {
        assertThat(lacking(MethodStep.BUDGET)).containsExactly("lack.budget.missing");
        var rows = plan.plan().sheet().lines();
        rows.forEach(row -> spring.getBean(BudgetEditing.class)
                .add(
                        dana,
                        initiative,
                        new NewLine(
                                Ids.next(),
                                row.id(),
                                String.valueOf(EACH),
                                MoneySource.POOLED,
                                row.equals(rows.getLast()) ? MoneyState.ASKED : MoneyState.SECURED)));
        var total = spring.getBean(Budgets.class).read(dana, initiative).sheet().total();
        assertThat(total.need()).isEqualTo(EACH * rows.size());
        assertThat(total.missing()).isEqualTo(EACH);
        assertThat(lacking(MethodStep.BUDGET)).containsExactly("lack.budget.missing");
        spring.getBean(BudgetEditing.class)
                .add(
                        dana,
                        initiative,
                        new NewLine(
                                Ids.next(),
                                rows.getLast().id(),
                                String.valueOf(EACH),
                                MoneySource.NEW_FUNDER,
                                MoneyState.SECURED));
    }

    private void theMeasuresAreSet() {
        assertThat(lacking(MethodStep.EVALUATION)).containsExactly("lack.evaluation.bare");
        var editing = spring.getBean(MeasureEditing.class);
        var year = first.room().brought().firstYear();
        for (var goal : first.room().brought().goals()) {
            var measure = Ids.next();
            editing.add(dana, initiative, goal.id(), measure);
            editing.save(dana, initiative, measure, MeasureField.DEFINITION, "", "שיעור הבוגרים", Language.HE);
            editing.target(dana, initiative, measure, year, "", "12");
        }
    }

    private void everyRowTellsItsStory() {
        var version = spring.getBean(PlanVersions.class).read(dana, initiative, 1);
        assertThat(version.sheet().lines()).hasSizeGreaterThanOrEqualTo(8);
        var row = plan.row(FirstWorkshop.PICTURE);
        assertThat(version.stories().get(row.id())).isNotNull();
        var story = spring.getBean(Plans.class).story(dana, initiative, row.id());
        assertThat(story.lever()).isEqualTo(FirstWorkshop.PICTURE);
        assertThat(story.components().getFirst().vote()).isNotNull();
        assertThat(story.vote()).isNotNull();
        assertThat(story.decided()).isNotNull();
        assertThat(story.programmes())
                .singleElement()
                .extracting(RowStory.Programme::circle)
                .isEqualTo(Circle.STRATEGIC);
        assertThat(story.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.today().circle()).isEqualTo(Circle.WIDE);
            assertThat(partner.today().room()).isEqualTo(Circle.WIDE);
            assertThat(partner.target().circle()).isEqualTo(Circle.DIRECT);
        });
        assertThat(story.rooms()).hasSize(2);
        assertThat(story.rooms().getFirst().sectors())
                .extracting(RowStory.OfSector::people)
                .containsExactly(2, 1, 1, 1, 1);
    }

    /** Another process on the same database reads what this one does. */
    private void allOfItIsThereAfterARestart() throws SQLException {
        var database = spring.getBean(DataSource.class).unwrap(HikariDataSource.class);
        try (var house = new SpringApplicationBuilder(Manof.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + Objects.requireNonNullElse(database.getUsername(), ""),
                        "--spring.datasource.password=" + Objects.requireNonNullElse(database.getPassword(), ""),
                        "--server.port=0",
                        "--vaadin.productionMode=true")) {
            assertThat(house.getBean(Initiatives.class).steps(dana, initiative)).isEqualTo(steps());
            assertThat(house.getBean(Plans.class).read(dana, initiative).sheet())
                    .isEqualTo(plan.plan().sheet());
            assertThat(house.getBean(PlanVersions.class).read(dana, initiative, 1))
                    .isEqualTo(spring.getBean(PlanVersions.class).read(dana, initiative, 1));
            assertThat(house.getBean(Budgets.class).read(dana, initiative).sheet())
                    .isEqualTo(
                            spring.getBean(Budgets.class).read(dana, initiative).sheet());
            assertThat(house.getBean(Evaluations.class).read(dana, initiative).goals())
                    .isEqualTo(spring.getBean(Evaluations.class)
                            .read(dana, initiative)
                            .goals());
        }
    }

    private List<String> actions() {
        return plan.plan().sheet().lines().stream().map(PlanLine::action).toList();
    }

    private List<StepState> steps() {
        return spring.getBean(Initiatives.class).steps(dana, initiative);
    }

    private List<MethodStep> done() {
        return steps().stream().filter(StepState::done).map(StepState::step).toList();
    }

    private List<String> lacking(MethodStep step) {
        return steps().get(step.ordinal()).lacks().stream().map(Lack::key).toList();
    }
}
