package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SqlTest
@RecordApplicationEvents
@Transactional
class InitiativesTest {
    @Autowired
    private Initiatives initiatives;

    @Autowired
    private InitiativeReader reader;

    @Autowired
    private Membership membership;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Actor.Staff facilitator;
    private Actor.Staff coordinator;
    private Actor.Staff stranger;

    @BeforeEach
    void people() {
        facilitator = account("dana@town.example", Role.FACILITATOR);
        coordinator = account("rami@town.example", Role.COORDINATOR);
        stranger = account("noa@elsewhere.example", Role.FACILITATOR);
    }

    @Test
    void theExampleIsStoredAndReadBackAsItWas() {
        var id = imported();

        var picture = initiatives.picture(facilitator, id);
        assertThat(picture.components()).hasSize(13);
        assertThat(picture)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*id")
                .isEqualTo(((ImportFile.Sound) ImportFile.parse(StemFile.bytes()))
                        .initiative()
                        .picture());
        assertThat(reader.read(id)).isSameAs(picture);
        assertThat(initiatives.mine(facilitator))
                .containsExactly(new InitiativeSummary(
                        id, picture.authority(), picture.field(), picture.mission(), picture.firstYear()));
    }

    @Test
    void theFileIsKeptAsItCame() {
        var id = imported();

        assertThat(jdbc.sql("select content from imported_file where initiative_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(new String(StemFile.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theLongestTextsFitTheirColumns() {
        var file = new StemFile();
        for (var language : Language.values()) {
            file.with("/authority/" + language.tag(), worst(150))
                    .with("/mission/" + language.tag(), worst(1000))
                    .with("/sectors/0/" + language.tag(), worst(60))
                    .with("/barriers/0/title/" + language.tag(), worst(300))
                    .with("/barriers/0/goal/" + language.tag(), worst(300))
                    .with("/barriers/0/lever/" + language.tag(), worst(300));
        }
        file.with("/field", worst(80));

        assertThat(initiatives.importFile(facilitator, file.edited())).isInstanceOf(ImportResult.Imported.class);
    }

    @Test
    void theStakeholdersAreTold() {
        var id = imported();

        var told = events.stream(InitiativeImported.class).toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().initiative()).isEqualTo(id);
        assertThat(told.getFirst().stakeholders()).hasSize(8);
    }

    @Test
    void aFaultyFileStoresNothingAndTellsNobody() {
        var result = initiatives.importFile(
                facilitator,
                new StemFile().with("/stakeholders/7/level", "\"far\"").edited());

        assertThat(result).isInstanceOf(ImportResult.Problems.class);
        assertThat(initiatives.mine(facilitator)).isEmpty();
        assertThat(events.stream(InitiativeImported.class)).isEmpty();
    }

    @Test
    void aCoordinatorMayNotImport() {
        refuses("refusal.notAllowed", () -> initiatives.importFile(coordinator, StemFile.bytes()));
    }

    @Test
    void toStrangersGuestsAndBoardsAnInitiativeDoesNotExist() {
        var id = imported();

        for (var actor : new Actor[] {stranger, coordinator, new Actor.Guest("hash"), new Actor.BoardLink("token")}) {
            refuses("refusal.notFound", () -> initiatives.picture(actor, id));
            refuses("refusal.notFound", () -> membership.require(actor, id));
            refuses("refusal.notFound", () -> membership.requireFacilitator(actor, id));
            refuses("refusal.notFound", () -> membership.of(actor, id));
            assertThat(initiatives.mine(actor)).isEmpty();
        }
        refuses("refusal.notFound", () -> membership.add(stranger, id, "noa@elsewhere.example"));
        assertThat(membership.of(facilitator, id)).hasSize(1);
    }

    @Test
    void anUnknownIdIsNotFound() {
        refuses("refusal.notFound", () -> initiatives.picture(facilitator, Ids.next()));
        refuses("refusal.notFound", () -> reader.read(Ids.next()));
    }

    @Test
    void anAddedCoordinatorSeesTheInitiativeAndMayNotSteerIt() {
        var id = imported();

        membership.add(facilitator, id, " Rami@Town.Example ");
        membership.add(facilitator, id, "rami@town.example");

        assertThat(membership.of(coordinator, id))
                .extracting(Member::email)
                .containsExactly("dana@town.example", "rami@town.example");
        assertThat(initiatives.picture(coordinator, id).barriers()).hasSize(3);
        refuses("refusal.notAllowed", () -> membership.requireFacilitator(coordinator, id));
        refuses("refusal.notAllowed", () -> membership.add(coordinator, id, "noa@elsewhere.example"));
    }

    @Test
    void anAddressWithoutAnAccountIsRefused() {
        var id = imported();

        refuses("refusal.people.unknown", () -> membership.add(facilitator, id, "nobody@town.example"));
        refuses("refusal.people.unknown", () -> membership.add(facilitator, id, ""));
    }

    @Test
    void aComponentIsFoundByItselfAndWithinItsOwnInitiativeOnly() {
        var mine = reader.read(imported());
        var other = reader.read(imported());
        var component = mine.components().get(7);

        assertThat(mine.componentText(component.id())).isEqualTo(component.text());
        assertThat(mine.goalText(mine.goals().get(1).id()))
                .isEqualTo(mine.goals().get(1).text());
        assertThat(reader.barrierOf(mine.id(), component.id()))
                .isEqualTo(mine.barriers().get(1));
        refuses("refusal.notFound", () -> reader.barrierOf(other.id(), component.id()));
        refuses("refusal.notFound", () -> other.componentText(component.id()));
        refuses("refusal.notFound", () -> other.goalText(mine.goals().getFirst().id()));
        assertThat(other.component(component.id())).isEmpty();
        assertThat(other.goal(mine.goals().getFirst().id())).isEmpty();
    }

    private UUID imported() {
        return ((ImportResult.Imported) initiatives.importFile(facilitator, StemFile.bytes())).initiative();
    }

    private Actor.Staff account(String email, Role role) {
        accounts.create(email, role);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    /** Two units of a varchar each, and twice as long again as JSON. */
    private static String worst(int length) {
        return "\"" + "\\\"😀".repeat(length / 2) + "\"";
    }

    private static void refuses(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
