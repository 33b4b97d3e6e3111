package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.partnership.Circle;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a row of the plan back to everything that led to it. */
@SqlTest
class ProvenanceTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private Accounts accounts;

    private PlanTeam team;

    @BeforeEach
    void choose() {
        team = new PlanTeam(spring);
    }

    @Test
    void aRowTellsWhoDecidedWhoIsPartnerAndWhoWasInTheRoom() {
        team.settles(team.stakeholder(1), PlanTeam.LAB, Circle.WIDE);
        team.settles(team.stakeholder(0), PlanTeam.LAB, Circle.STRATEGIC);
        team.settles(team.stakeholder(2), PlanTeam.BUSES, Circle.DIRECT);

        var story = story(PlanTeam.LAB);

        assertThat(story.decided()).isNotNull();
        assertThat(story.decided().by()).isEqualTo(accounts.emailOf(team.dana().account()));
        assertThat(story.partners())
                .extracting(partner -> partner.today().circle())
                .containsExactly(Circle.STRATEGIC, Circle.WIDE);
        assertThat(story.partners().getFirst().name())
                .isEqualTo(team.stakeholder(0).name());
        assertThat(story.rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.sectors()).singleElement().satisfies(sector -> {
                    assertThat(sector.people()).isEqualTo(2);
                    assertThat(sector.sector().in(Language.EN)).isNotEmpty();
                }));
    }

    @Test
    void aVersionKeepsTheStoryAsItWasToldThatDay() {
        team.settles(team.stakeholder(0), PlanTeam.LAB, Circle.STRATEGIC);
        team.writes(PlanTeam.LAB, "ציוד");
        var told = story(PlanTeam.LAB);
        team.finalises();

        team.settles(team.stakeholder(1), PlanTeam.LAB, Circle.DIRECT);
        team.room().joins("מאוחרת");

        var row = team.row(PlanTeam.LAB).id();
        assertThat(versions.read(team.dana(), team.initiative(), 1).stories().get(row))
                .isEqualTo(told);
        assertThat(story(PlanTeam.LAB)).isNotEqualTo(told);
    }

    @Test
    void whatWasKeptBeforeThereWereProgrammesAndPartnersStillReads() {
        var kept = """
                {"lever": "מעבדה", "goal": {"texts": {"HE": "יעד"}}, "chosen": true, "mergedFrom": [], "components": []}""";

        var story = RowStory.fromJson(kept);

        assertThat(story.partners()).isEmpty();
        assertThat(story.programmes()).isEmpty();
        assertThat(story.rooms()).isEmpty();
        assertThat(story.decided()).isNull();
    }

    @Test
    void nobodyElseIsToldAStory() {
        var row = team.row(PlanTeam.LAB).id();
        var elsewhere = new PlanTeam(spring);
        refuses("refusal.notFound", () -> plans.story(elsewhere.dana(), team.initiative(), row));
        refuses("refusal.notFound", () -> plans.story(elsewhere.dana(), elsewhere.initiative(), row));
        refuses("refusal.notFound", () -> plans.story(team.participant(), team.initiative(), row));
        assertThat(plans.story(team.joined(Role.COORDINATOR), team.initiative(), row))
                .isEqualTo(story(PlanTeam.LAB));
    }

    private RowStory story(String lever) {
        return plans.story(team.dana(), team.initiative(), team.row(lever).id());
    }
}
