package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.initiative.ImportResult;
import org.manof.initiative.Initiatives;
import org.manof.initiative.StemFile;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class StakeholdersTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private PartnershipReader partners;

    private CirclesRoom room;
    private Actor.Guest noa;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        room.chooses("מעבדות משותפות");
        noa = room.joins("נועה", "third");
    }

    @Test
    void theAuthoritysFileBringsItsStakeholdersInItsOrder() {
        assertThat(room.names())
                .containsExactly(
                        "משרד החינוך",
                        "אגף החינוך ברשות",
                        "המכללה האזורית",
                        "פורום התעשיינים",
                        "עמותת צעד ראשון",
                        "קרן אופק",
                        "ועד הורים עירוני",
                        "רשת המתנ״סים");
        var ministry = partners.stakeholders(room.initiative()).getFirst();
        assertThat(ministry.name().in(Language.EN)).isEqualTo("Ministry of Education");
        assertThat(ministry.sector()).isEqualTo("public");
        assertThat(ministry.level()).isEqualTo(Level.NATIONAL);
    }

    @Test
    void twoOfTheSameNameInTheFileBothStay() {
        var file = new StemFile().with("/stakeholders/1/name", "{\"he\": \"משרד החינוך\"}");
        var imported = spring.getBean(Initiatives.class).importFile(room.facilitator(), file.edited());

        assertThat(partners.stakeholders(((ImportResult.Imported) imported).initiative()))
                .hasSize(8);
    }

    @Test
    void aParticipantAddsOneForEverybodyWhileTheActivityIsOpen() {
        refuses("refusal.closed", () -> add(noa, "חברת ההזנק"));
        room.step(Verb.OPEN);
        add(noa, "  חברת \n ההזנק ");
        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> add(noa, "ארגון אחר"));

        assertThat(room.names()).hasSize(9).endsWith("חברת ההזנק");
        assertThat(room.standing("חברת ההזנק").stakeholder())
                .extracting(Stakeholder::sector, Stakeholder::level)
                .containsExactly("business", Level.REGIONAL);
    }

    @Test
    void theFacilitatorAddsAtAnyTime() {
        add(room.facilitator(), "לפני");
        room.step(Verb.OPEN);
        room.step(Verb.CLOSE);
        add(room.facilitator(), "אחרי");

        assertThat(room.names()).endsWith("לפני", "אחרי");
    }

    @Test
    void aCommandAddsOnce() {
        room.step(Verb.OPEN);
        var command = Ids.next();
        var typed = new NewStakeholder("חברת ההזנק", "business", Level.LOCAL, Language.HE);
        stakeholders.add(noa, room.workshop(), room.activity().id(), typed, command);
        stakeholders.add(noa, room.workshop(), room.activity().id(), typed, command);

        assertThat(room.names()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "קרן אופק",
                " קרן   אופק ",
                "קרן\u00A0אופק",
                "\u200Fקרן אופק\u200F",
                "OFEK Foundation",
                "רשת המתנ\"סים",
                "רשת המתנ''סים"
            })
    void aNameThatIsThereAlreadyIsRefusedHoweverItIsTyped(String name) {
        room.step(Verb.OPEN);

        refuses("refusal.stakeholder.exists", () -> add(noa, name));
        refuses("refusal.stakeholder.exists", () -> add(room.facilitator(), name));
        assertThat(room.names()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u202E", "\u200B\u200F"})
    void aNameThatShowsNothingIsRefused(String name) {
        room.step(Verb.OPEN);

        refuses("refusal.text.empty", () -> add(noa, name));
    }

    @Test
    void eightyCharactersAreEnough() {
        room.step(Verb.OPEN);
        add(noa, "😀".repeat(80));

        refuses("refusal.text.long", () -> add(noa, "ש".repeat(81)));
        refuses("refusal.text.long", () -> add(noa, "😀".repeat(10_000)));
        assertThat(room.names()).hasSize(9);
    }

    @Test
    void directionControlsAreTakenOutAndMarkupIsKeptAsText() {
        room.step(Verb.OPEN);
        add(noa, "\u202Eevil\u202C \u2067<script>alert(1)</script>\u2069");

        assertThat(room.names()).endsWith("evil <script>alert(1)</script>");
    }

    @Test
    void aSectorThatIsNotOnTheListAndAMissingLevelAreRefused() {
        room.step(Verb.OPEN);

        refuses("refusal.stakeholder.sector", () -> add(noa, "א", "army", Level.LOCAL));
        refuses("refusal.stakeholder.sector", () -> add(noa, "א", null, Level.LOCAL));
        refuses("refusal.stakeholder.level", () -> add(noa, "א", "business", null));
        assertThat(room.names()).hasSize(8);
    }

    @Test
    void strangersAndCoordinatorsAndTheBoardAddNobody() {
        room.step(Verb.OPEN);
        var elsewhere = CirclesRoom.in(spring);

        refuses("refusal.notFound", () -> add(new Actor.Guest(UUID.randomUUID().toString()), "א"));
        refuses("refusal.notFound", () -> add(room.board(), "א"));
        refuses("refusal.notFound", () -> add(elsewhere.facilitator(), "א"));
        refuses("refusal.notFound", () -> add(CirclesRoom.account(spring, Role.COORDINATOR), "א"));
        refuses(
                "refusal.notFound",
                () -> stakeholders.add(
                        room.facilitator(),
                        room.workshop(),
                        elsewhere.activity().id(),
                        new NewStakeholder("א", "business", Level.LOCAL, Language.HE),
                        Ids.next()));
        assertThat(room.names()).hasSize(8);
        assertThat(elsewhere.names()).hasSize(8);
    }

    @Test
    void whomTheFacilitatorAddedByMistakeGoesAgainUnlessSomebodyPlacedThem() {
        add(room.facilitator(), "מועצת הנוער");
        room.undo();
        assertThat(room.names()).hasSize(8);

        add(room.facilitator(), "מועצת הנוער");
        room.step(Verb.OPEN);
        var lever = room.picture().levers().getFirst().id();
        room.places(noa, lever, "מועצת הנוער", Circle.WIDE);
        room.undo();
        refuses("refusal.deed.builtUpon", room::undo);
        assertThat(room.names()).hasSize(9);
        assertThat(room.counts("מועצת הנוער")).isEqualTo(Map.of(Circle.WIDE, 1));
    }

    private void add(Actor actor, String name) {
        add(actor, name, "business", Level.REGIONAL);
    }

    private void add(Actor actor, String name, @Nullable String sector, @Nullable Level level) {
        stakeholders.add(
                actor,
                room.workshop(),
                room.activity().id(),
                new NewStakeholder(name, sector, level, Language.HE),
                Ids.next());
    }
}
