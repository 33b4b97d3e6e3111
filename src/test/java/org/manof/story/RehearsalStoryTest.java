package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.assumption.AssumptionsPicture;
import org.manof.coverage.CoveragePicture;
import org.manof.influence.InfluencePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.ChoicePicture;
import org.manof.lever.LeversPicture;
import org.manof.partnership.CirclesPicture;
import org.manof.programme.ProgrammesPicture;
import org.manof.programme.VotePicture;
import org.manof.rating.RatingPicture;
import org.manof.rehearsal.Director;
import org.manof.rehearsal.EveryTable;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.tables.TablesPicture;
import org.manof.voting.BallotPicture;
import org.manof.workplan.PlanPicture;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The evening before, Dana goes through the whole day with people who are not there, and one real phone. */
@SqlTest
class RehearsalStoryTest extends Gathered {
    private static final int PEOPLE = 12;

    @Autowired
    private Workshops workshops;

    @Autowired
    private JdbcClient jdbc;

    private Director director;

    @BeforeEach
    void gather() {
        director = new Director(spring);
        theInitiativeIsThere();
        dana.choosesAgenda("DAY");
        dana.opensWorkshop("יום המנופים");
        dana.adds(spring, "programmes", "programmesVote");
    }

    @Test
    void theWholeDayIsPractisedAndLeavesNothingBehind() {
        var real = dana.workshop();
        var before = EveryTable.rows(jdbc);
        assertThat(dana.page()).doesNotContain(dana.says("rehearsal.note", PEOPLE));
        dana.visitsInitiative(initiative);
        choosesPeople();
        dana.presses("rehearsal.begin");
        dana.sees(dana.says("rehearsal.note", PEOPLE), dana.says("console.lobby"));
        assertThat(dana.workshop()).isNotEqualTo(real);

        theBoardOpens();
        noaComes();
        for (var screen : List.of(board, noa)) {
            screen.sees(screen.says("rehearsal.sign"));
        }
        director.lets(30);
        dana.waitsFor(page -> assertThat(picture().people()).hasSize(PEOPLE + 1));
        board.sees("(מדומה)", "(simulated)", "(محاكاة)");

        dana.begins();
        theyWriteAndRateAssumptions();
        theySetPriorities(noa);
        theyProposeRateAndChooseLevers();
        theyMapProgrammesAndVoteOnThem();
        theyDrawCirclesAndSeeThePlan();

        rami.visitsInitiative(initiative);
        rami.doesNotSee(rami.says("rehearsal.title"));
        var copy = dana.workshop();
        dana.visitsInitiative(initiative);
        dana.sees(dana.says("rehearsal.running", "יום המנופים", PEOPLE), dana.says("lever.noneChosen"));
        dana.goesTo("console/" + copy);
        dana.presses("rehearsal.wipe");
        dana.sees(dana.says("rehearsal.how"));
        dana.doesNotSee(dana.says("rehearsal.running", "יום המנופים", PEOPLE));
        for (var screen : List.of(board, noa)) {
            screen.sees(screen.says("rehearsal.wiped"));
        }
        director.lets(20);
        var after = EveryTable.rows(jdbc);
        // What clients sent is remembered for a day, so that nothing counts twice; it is numbers only.
        assertThat(after.remove("command")).isGreaterThanOrEqualTo(before.remove("command"));
        assertThat(after).isEqualTo(before);
    }

    private void theyWriteAndRateAssumptions() {
        opens();
        assertThat(shown(AssumptionsPicture.class).written()).isGreaterThanOrEqualTo(6);
        dana.publishes();
        assertThat(shown(AssumptionsPicture.class).gallery()).hasSizeGreaterThanOrEqualTo(6);
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(org.manof.assumption.RatingPicture.class).turnout()).isGreaterThanOrEqualTo(8);
        dana.goesOn();
    }

    private void theySetPriorities(Participant noa) {
        opens();
        noa.waitsFor(page -> assertThat(noa.ballot().offered()).isNotEmpty());
        noa.putsDots(1).on(noa.ballot().offered().getFirst());
        assertThat(shown(BallotPicture.class).turnout()).isBetween(8, PEOPLE + 1);
        assertThat(shown(BallotPicture.class).result()).isEmpty();
        assertThat(picture().done()).isBetween(4L, (long) PEOPLE);
        dana.publishes();
        assertThat(shown(BallotPicture.class)
                        .result()
                        .orElseThrow()
                        .tallies()
                        .getFirst()
                        .dots())
                .isGreaterThan(1);
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(RatingPicture.class).result().orElseThrow().options()).isNotEmpty();
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(TablesPicture.class).result().orElseThrow().counted()).isNotEmpty();
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(InfluencePicture.class).result()).isPresent();
        dana.goesOn();
    }

    private void theyProposeRateAndChooseLevers() {
        opens();
        dana.publishes();
        assertThat(shown(LeversPicture.class).levers()).hasSizeGreaterThanOrEqualTo(8);
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(RatingPicture.class).turnout()).isGreaterThanOrEqualTo(8);
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(CoveragePicture.class).result()).isPresent();
        dana.goesOn();
        opens();
        dana.publishes();
        var voted = shown(ChoicePicture.class);
        assertThat(voted.ballot().turnout()).isGreaterThanOrEqualTo(8);
        var best = voted.ballot()
                .result()
                .orElseThrow()
                .tallies()
                .getFirst()
                .option()
                .text()
                .in(Language.HE);
        dana.chooses(best, goal(), "");
        dana.waitsFor(page -> assertThat(shown(ChoicePicture.class).chosen()).hasSize(1));
        dana.goesOn();
    }

    private void theyMapProgrammesAndVoteOnThem() {
        opens();
        assertThat(shown(ProgrammesPicture.class).written()).isGreaterThanOrEqualTo(8);
        dana.closes();
        dana.goesOn();
        opens();
        dana.publishes();
        assertThat(shown(VotePicture.class).ballot().turnout()).isGreaterThanOrEqualTo(8);
        dana.goesOn();
    }

    private void theyDrawCirclesAndSeeThePlan() {
        opens();
        var circles = shown(CirclesPicture.class);
        assertThat(circles.turnout()).isGreaterThanOrEqualTo(8);
        assertThat(circles.standings()).isNotEmpty();
        dana.closes();
        dana.goesOn();
        opens();
        assertThat(shown(PlanPicture.class).sheet().lines()).isNotEmpty();
    }

    /** Opens the activity, and lets three minutes go by for those who are not there. */
    private void opens() {
        dana.opens();
        director.lets(180);
    }

    @SuppressWarnings("unchecked")
    private void choosesPeople() {
        ((Select<Integer>) dana.field(Select.class, "rehearsal.people")).setValue(PEOPLE);
    }

    private String goal() {
        return spring.getBean(InitiativeReader.class)
                .read(initiative)
                .goals()
                .getFirst()
                .text()
                .in(Language.HE);
    }

    private <T> T shown(Class<T> type) {
        return type.cast(picture().activity());
    }

    private WorkshopPicture picture() {
        var account = spring.getBean(Accounts.class).idOf(dana.email()).orElseThrow();
        return workshops.picture(new Actor.Staff(account, Role.FACILITATOR), UUID.fromString(dana.workshop()));
    }
}
