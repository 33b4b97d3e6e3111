package org.manof.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.TestClock;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.initiative.PassingInitiatives;
import org.manof.lever.Choices;
import org.manof.lever.Gathering;
import org.manof.lever.Levers;
import org.manof.partnership.Circles;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Agendas;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Mode;
import org.manof.workshop.Person;
import org.manof.workshop.Seen;
import org.manof.workshop.Stage;
import org.manof.workshop.Verb;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may rehearse, that a rehearsal touches nothing, and that nothing of it is left. */
@SqlTest
class RehearsalsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Gathering room;
    private Actor.Staff dana;
    private Director director;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
        dana = room.facilitator();
        director = new Director(spring);
    }

    @AfterEach
    void wipeAll() {
        clock.putForward(Duration.ofHours(25));
        rehearsals.tidy();
        clock.putBack();
    }

    @Test
    void onlyFacilitatorsOfTheInitiativeRehearseAndEachOnlyOnce() {
        var stranger = account(Role.FACILITATOR);
        var rami = account(Role.COORDINATOR);
        var colleague = account(Role.FACILITATOR);
        enrol(rami);
        enrol(colleague);
        var noa = room.joins("נועה").actor();
        refuses("refusal.notFound", () -> rehearsals.begin(stranger, room.workshop(), 12));
        refuses("refusal.notFound", () -> rehearsals.begin(dana, Ids.next(), 12));
        refuses("refusal.notAllowed", () -> rehearsals.begin(rami, room.workshop(), 12));
        refuses("refusal.notAllowed", () -> rehearsals.begin(noa, room.workshop(), 12));
        refuses("refusal.rehearsal.people", () -> rehearsals.begin(dana, room.workshop(), 5_000));

        var copy = rehearsals.begin(dana, room.workshop(), 12);
        refuses("refusal.rehearsal.running", () -> rehearsals.begin(dana, room.workshop(), 12));
        refuses("refusal.rehearsal.nested", () -> rehearsals.begin(dana, copy, 12));
        for (var other : List.of(stranger, rami, colleague)) {
            refuses("refusal.notFound", () -> rehearsals.wipe(other, copy));
            refuses("refusal.notFound", () -> workshops.picture(other, copy));
            assertThat(rehearsals.in(other, copy)).isEmpty();
        }
        refuses("refusal.notFound", () -> rehearsals.of(stranger, room.initiative()));
        assertThat(rehearsals.of(colleague, room.initiative())).isEmpty();
        refuses("refusal.notFound", () -> rehearsals.wipe(dana, room.workshop()));
        assertThat(workshops.picture(dana, room.workshop()).people()).hasSize(1);

        assertThat(rehearsals.of(dana, room.initiative()))
                .extracting(Rehearsal::workshop)
                .containsExactly(copy);
        assertThat(rehearsals.begin(colleague, room.workshop(), 12)).isNotEqualTo(copy);
    }

    @Test
    void itIsOnNobodysListAndSaysWhatItIs() {
        var copy = rehearsals.begin(dana, room.workshop(), 12);
        var initiative = workshops.initiativeOf(copy);
        assertThat(initiatives.mine(dana)).extracting(each -> each.id()).containsExactly(room.initiative());
        assertThat(workshops.of(dana, room.initiative()))
                .extracting(each -> each.id())
                .containsExactly(room.workshop());
        assertThat(initiatives.picture(dana, initiative).authority().texts().values())
                .allMatch(name -> name.contains("(חזרה)") || name.contains("(rehearsal)") || name.contains("(تمرين)"));
        assertThat(workshops.picture(dana, copy).mode()).isEqualTo(Mode.REHEARSAL);
        assertThat(workshops.picture(dana, room.workshop()).mode()).isEqualTo(Mode.REAL);
        assertThat(workshops.picture(dana, copy).agenda())
                .extracting(item -> item.kind())
                .isEqualTo(workshops.picture(dana, room.workshop()).agenda().stream()
                        .map(item -> item.kind())
                        .toList());
        refuses(
                "refusal.rehearsal.nested",
                () -> spring.getBean(PassingInitiatives.class).copy(dana, initiative));
    }

    @Test
    void simulatedPeopleOfAllSectorsComeOneByOneAndAreNobodyTwice() {
        var copy = rehearsals.begin(dana, room.workshop(), 12);
        director.lets(5);
        assertThat(people(copy)).hasSizeBetween(1, 6);
        take(copy, Verb.LOCK);
        director.lets(20);
        assertThat(people(copy)).hasSizeLessThan(7);
        take(copy, Verb.UNLOCK);
        director.lets(40);
        assertThat(people(copy)).hasSize(12).allMatch(Person::connected);
        assertThat(people(copy).stream().map(Person::name))
                .allMatch(name -> name.matches(".*\\((מדומה|محاكاة|simulated)\\)"));
        assertThat(people(copy).stream().map(Person::sector).collect(Collectors.toSet()))
                .hasSameSizeAs(initiatives.picture(dana, room.initiative()).sectors());
        // As after a restart: whoever plays them now finds them there.
        jdbc.sql("update rehearsal set played_by = ?").param(Ids.next()).update();
        director.lets(10);
        jdbc.sql("update rehearsal set played_by = null").update();
        director.lets(60);
        assertThat(people(copy)).hasSize(12);
        assertThat(people(room.workshop())).isEmpty();
    }

    @Test
    void whatEarlierWorkshopsChoseCanBeBuiltOn() {
        var noa = room.joins("נועה");
        room.opens(Levers.KIND);
        room.proposes(noa, "מעבדה", room.component(0));
        room.reveals();
        room.opens(Choices.KIND);
        room.votes(noa, "מעבדה", 1);
        room.reveals();
        room.chooses("מעבדה", 0, "");
        var evening = workshops.create(dana, room.initiative(), "ערב שני");
        var copy = rehearsals.begin(dana, evening.id(), 12);
        var levers = spring.getBean(Levers.class);
        var initiative = workshops.initiativeOf(copy);
        assertThat(levers.chosen(dana, initiative))
                .extracting(each -> each.title())
                .containsExactly("מעבדה");
        assertThat(levers.chosen(dana, initiative))
                .noneMatch(each -> each.lever().equals(room.lever("מעבדה")));
        var circles = spring.getBean(Agendas.class).ofKind(copy, Circles.KIND).orElseThrow();
        var picture = spring.getBean(Circles.class).picture(circles);
        assertThat(picture.standings()).isNotEmpty();

        var again = rehearsals.of(dana, room.initiative()).getFirst();
        rehearsals.wipe(dana, again.workshop());
        assertThat(levers.chosen(dana, room.initiative())).hasSize(1);
    }

    @Test
    void afterADayItIsGoneByItself() {
        var before = EveryTable.rows(jdbc);
        var copy = rehearsals.begin(dana, room.workshop(), 12);
        director.lets(60);
        clock.putForward(Duration.ofHours(23));
        rehearsals.tidy();
        assertThat(people(copy)).hasSize(12);
        clock.putForward(Duration.ofHours(2));
        rehearsals.tidy();
        refuses("refusal.notFound", () -> workshops.picture(dana, copy));
        assertThat(EveryTable.rows(jdbc)).isEqualTo(before);
        director.lets(10);
    }

    @Test
    void theServerHasSoManyPlacesAndNobodyGetsTwo() {
        Runnable hers = () -> rehearsals.begin(dana, room.workshop(), 12);
        assertThat(AtOnce.run(List.of(hers, hers, hers, hers)))
                .containsExactlyInAnyOrder(
                        "", "refusal.rehearsal.running", "refusal.rehearsal.running", "refusal.rehearsal.running");
        var others = IntStream.range(0, RehearsalRows.PLACES)
                .mapToObj(number -> new Gathering(spring))
                .<Runnable>map(other -> () -> rehearsals.begin(other.facilitator(), other.workshop(), 12))
                .toList();
        assertThat(AtOnce.run(others))
                .containsOnlyOnce("refusal.rehearsal.full")
                .filteredOn(String::isEmpty)
                .hasSize(RehearsalRows.PLACES - 1);
    }

    private List<Person> people(UUID workshop) {
        return workshops.picture(dana, workshop).people();
    }

    private void take(UUID workshop, Verb verb) {
        stage.step(dana, workshop, verb, Seen.in(workshops.picture(dana, workshop)));
    }

    private Actor.Staff account(Role role) {
        var accounts = spring.getBean(Accounts.class);
        var email = "a" + Ids.next() + "@town.example";
        accounts.create(email, role);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    private void enrol(Actor.Staff somebody) {
        spring.getBean(Membership.class)
                .add(dana, room.initiative(), spring.getBean(Accounts.class).emailOf(somebody.account()));
    }
}
