package org.manof.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.manof.assumption.AssumptionDecisions;
import org.manof.assumption.AssumptionRatings;
import org.manof.assumption.Assumptions;
import org.manof.assumption.AssumptionsPicture;
import org.manof.assumption.DecidedAssumption;
import org.manof.assumption.Verdict;
import org.manof.evaluation.MilestoneCalendar;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.Gathering;
import org.manof.priorities.Priorities;
import org.manof.report.BudgetFiles;
import org.manof.report.CoverageFiles;
import org.manof.report.EvaluationFiles;
import org.manof.report.GalleryFiles;
import org.manof.report.InfluenceFiles;
import org.manof.report.ModelFiles;
import org.manof.report.PartnersFiles;
import org.manof.report.PlanFiles;
import org.manof.report.ProgrammeFiles;
import org.manof.report.RatingFiles;
import org.manof.report.RecruitmentFiles;
import org.manof.report.ResultFiles;
import org.manof.report.TablesFiles;
import org.manof.report.TurnoutFiles;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.voting.Voting;
import org.manof.workshop.Agendas;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a workshop in the middle of the way builds upon is there in its rehearsal, and nothing leaves it. */
@SqlTest
class BroughtToARehearsalTest {
    private static final String BUSES = "יהיו הסעות בערב";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Priorities priorities;

    @Autowired
    private TestClock clock;

    private Gathering room;
    private Actor.Staff dana;

    @BeforeEach
    void gather() {
        room = new Gathering(spring, Assumptions.KIND, AssumptionRatings.KIND);
        dana = room.facilitator();
    }

    @AfterEach
    void wipeAll() {
        clock.putForward(Duration.ofHours(25));
        rehearsals.tidy();
        clock.putBack();
    }

    @Test
    void theOrderOfPriorityTheShortlistAndDecidedAssumptionsAreThereWithoutAnybodysVote() {
        var before = EveryTable.rows(spring.getBean(JdbcClient.class));
        decides();
        votes();
        var evening = workshops.create(dana, room.initiative(), "ערב שני");
        var real = EveryTable.rows(spring.getBean(JdbcClient.class));
        var copy = rehearsals.begin(dana, evening.id(), 12);
        var initiative = workshops.initiativeOf(copy);

        var order = priorities.standing(initiative).orElseThrow();
        var original = priorities.standing(room.initiative()).orElseThrow();
        assertThat(order.tallies())
                .usingRecursiveComparison()
                .ignoringFields("option.id")
                .isEqualTo(original.tallies());
        assertThat(order.tallies()).noneMatch(tally -> original.of(tally.id()).isPresent());
        assertThat(priorities.inOrder(initiative).getFirst().text())
                .isEqualTo(room.brought().components().get(4).text());
        var depth = spring.getBean(Agendas.class).ofKind(copy, Priorities.DEPTH).orElseThrow();
        assertThat(priorities.shortlist(depth, 2))
                .extracting(option -> option.text())
                .containsExactly(
                        room.brought().components().get(4).text(),
                        room.brought().components().get(7).text());
        assertThat(spring.getBean(AssumptionDecisions.class).of(dana, initiative))
                .extracting(DecidedAssumption::text)
                .containsExactly(BUSES);

        rehearsals.wipe(dana, copy);
        assertThat(EveryTable.rows(spring.getBean(JdbcClient.class)))
                .isEqualTo(real)
                .isNotEqualTo(before);
    }

    @Test
    void whatTheWorkshopItselfCameToIsLeftBehind() {
        votes();
        var initiative = workshops.initiativeOf(rehearsals.begin(dana, room.workshop(), 12));
        assertThat(priorities.standing(initiative)).isEmpty();
        assertThat(priorities.inOrder(initiative))
                .isEqualTo(
                        spring.getBean(InitiativeReader.class).read(initiative).components());
    }

    @Test
    void noFileLeavesARehearsalWhoeverAsks() {
        var copy = rehearsals.begin(dana, room.workshop(), 12);
        var initiative = workshops.initiativeOf(copy);
        refusesFiles(initiative, copy);
        refusesFilesOf(initiative);
        refuses("rehearsal.noFiles", () -> spring.getBean(PlanFiles.class).draft(dana, initiative, Language.HE));
        refuses("rehearsal.noFiles", () -> spring.getBean(PlanFiles.class).version(dana, initiative, 1, Language.HE));
        var stranger = new Gathering(spring).facilitator();
        refuses("refusal.notFound", () -> spring.getBean(PlanFiles.class).draft(stranger, initiative, Language.HE));
    }

    private void refusesFiles(UUID initiative, UUID copy) {
        var none = "rehearsal.noFiles";
        refuses(none, () -> spring.getBean(ResultFiles.class).priorities(dana, initiative, copy, Language.HE));
        refuses(
                none,
                () -> spring.getBean(RatingFiles.class)
                        .ratings(dana, initiative, copy, RatingFiles.Rated.LEVERS, Language.HE));
        refuses(none, () -> spring.getBean(CoverageFiles.class).coverage(dana, initiative, copy, Language.HE));
        refuses(none, () -> spring.getBean(InfluenceFiles.class).influences(dana, initiative, copy, Language.HE));
        refuses(none, () -> spring.getBean(TablesFiles.class).tables(dana, initiative, copy, Language.HE));
        refuses(none, () -> spring.getBean(TurnoutFiles.class).turnouts(dana, initiative, copy, Language.HE));
        refuses(none, () -> spring.getBean(GalleryFiles.class).levers(dana, initiative, copy, Language.HE));
        refuses(none, () -> spring.getBean(GalleryFiles.class).assumptions(dana, initiative, copy, Language.HE));
    }

    private void refusesFilesOf(UUID initiative) {
        var none = "rehearsal.noFiles";
        refuses(none, () -> spring.getBean(ProgrammeFiles.class).programmes(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(PartnersFiles.class).partners(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(PartnersFiles.class).withContacts(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(ModelFiles.class).model(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(RecruitmentFiles.class).recruitment(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(BudgetFiles.class).budget(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(EvaluationFiles.class).measures(dana, initiative, Language.HE));
        refuses(none, () -> spring.getBean(MilestoneCalendar.class).file(dana, initiative, Language.HE));
    }

    /** One assumption stands. */
    private void decides() {
        room.opens(Assumptions.KIND);
        var noa = room.joins("נועה");
        spring.getBean(Assumptions.class).write(noa.actor(), room.workshop(), BUSES, Ids.next());
        room.reveals();
        var assumption = ((AssumptionsPicture) room.picture().activity())
                .gallery()
                .getFirst()
                .id();
        room.opens(AssumptionRatings.KIND);
        room.reveals();
        spring.getBean(AssumptionDecisions.class)
                .decide(dana, room.workshop(), assumption, Verdict.STANDS, "", Ids.next());
    }

    /** The fifth component comes first, the eighth second. */
    private void votes() {
        room.opens(Priorities.KIND);
        var activity = room.activity(Priorities.KIND);
        var ballot = new Voting.Ballot(activity, priorities.options(activity));
        var rina = room.joins("רינה");
        spring.getBean(Voting.class).put(rina.actor(), ballot, room.component(4), 2, Ids.next());
        spring.getBean(Voting.class).put(rina.actor(), ballot, room.component(7), 1, Ids.next());
        room.reveals();
    }
}
