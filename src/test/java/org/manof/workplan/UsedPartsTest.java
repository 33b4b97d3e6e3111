package org.manof.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.EditField;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.NewPart;
import org.manof.initiative.Place;
import org.manof.lever.Gathering;
import org.manof.priorities.Priorities;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.voting.Voting;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a workshop has used already does not vanish from under it. */
@SqlTest
class UsedPartsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private InitiativeEditing editing;

    private Gathering room;

    @BeforeEach
    void gather() {
        room = new Gathering(spring);
    }

    @Test
    void whileAnActivityIsOpenNothingIsRemovedAndEverythingCanBeReworded() {
        room.opens(Priorities.KIND);

        refuses("refusal.edit.running", () -> removes(component(3)));
        refuses("refusal.edit.running", () -> removes(Place.of(EditField.GOAL, room.goal(1))));
        refuses(
                "refusal.edit.running",
                () -> removes(Place.of(
                        EditField.BARRIER, room.brought().barriers().getLast().id())));
        assertThat(writes(component(3), "מילים אחרות")).isTrue();
        assertThat(room.brought().components().get(3).text().in(Language.HE)).isEqualTo("מילים אחרות");

        room.step(Verb.CLOSE);
        removes(component(3));
        assertThat(room.brought().components()).hasSize(12);
    }

    @Test
    void aComponentThatSomebodyVotedForStaysWithItsBarrierAndItsResult() {
        var rina = room.joins("רינה");
        room.opens(Priorities.KIND);
        votes(rina, 0);
        room.reveals();

        refuses("refusal.edit.voted", () -> removes(component(0)));
        refuses(
                "refusal.edit.voted",
                () -> removes(Place.of(
                        EditField.BARRIER, room.brought().barriers().getFirst().id())));
        writes(component(0), "בניסוח חדש");
        var standing =
                spring.getBean(Priorities.class).standing(room.initiative()).orElseThrow();
        assertThat(standing.of(room.component(0)).orElseThrow().dots()).isEqualTo(1);
    }

    @Test
    void theScreensOfARunningWorkshopHearOfAChange() {
        room.opens(Priorities.KIND);
        var before = room.picture().seq();

        writes(component(0), "בניסוח חדש");

        assertThat(room.picture().seq()).isGreaterThan(before);
    }

    @Test
    void whatLeversLiftAndWereChosenForStays() {
        var team = new PlanTeam(spring);
        room = team.room();

        refuses("refusal.edit.lifted", () -> removes(component(0)));
        refuses("refusal.edit.chosenFor", () -> removes(Place.of(EditField.GOAL, room.goal(0))));
        removes(Place.of(EditField.GOAL, room.goal(1)));
        assertThat(room.brought().goals()).hasSize(2);
    }

    @Test
    void goalsAndYearsOfThePlanStayThoughTheLeverIsNoLongerChosen() {
        var team = new PlanTeam(spring);
        room = team.room();
        team.writes(PlanTeam.LAB, PlanField.YEAR, new CellValue.Year(2029));
        team.writes(PlanTeam.LAB, "לבנות");
        room.unchooses(PlanTeam.LAB, "בכל זאת לא");

        refuses("refusal.edit.planned", () -> removes(Place.of(EditField.GOAL, room.goal(0))));
        refuses("refusal.edit.yearPlanned", () -> writes(Place.of(EditField.HORIZON), "2"));
        refuses("refusal.edit.yearPlanned", () -> writes(Place.of(EditField.FIRST_YEAR), "2030"));
        assertThat(writes(Place.of(EditField.HORIZON), "3")).isTrue();
    }

    @Test
    void aSectorOfSomebodyInTheRoomStays() {
        var mine = Ids.next();
        editing.add(
                room.facilitator(), room.initiative(), new NewPart(EditField.SECTOR, null, Language.HE, "קהילה"), mine);
        var code = room.brought().sectors().getLast().code();
        removes(new Place(EditField.SECTOR, code));

        room.joins("רינה");
        refuses("refusal.edit.sectorUsed", () -> removes(new Place(EditField.SECTOR, "public")));
    }

    /** Whatever the order in which they come in, the list holds each once and the places are those of a list. */
    @Test
    void manyWhoAddMoveAndVoteAtTheSameMomentLoseNothing() {
        var rina = room.joins("רינה");
        var yael = new PlanTeam(spring).joined(Role.COORDINATOR);
        spring.getBean(org.manof.initiative.Membership.class)
                .add(
                        room.facilitator(),
                        room.initiative(),
                        spring.getBean(org.manof.security.Accounts.class).emailOf(yael.account()));
        room.opens(Priorities.KIND);
        var barrier = room.brought().barriers().getFirst();
        var commands = new ArrayList<Runnable>();
        for (var each = 0; each < 6; each++) {
            var name = "מרכיב " + each;
            var actor = each % 2 == 0 ? room.facilitator() : yael;
            commands.add(() -> editing.add(
                    actor,
                    room.initiative(),
                    new NewPart(EditField.COMPONENT, barrier.id(), Language.HE, name),
                    Ids.next()));
            var moved = Place.of(
                    EditField.COMPONENT, barrier.components().get(each % 5).id());
            commands.add(() -> editing.move(actor, room.initiative(), moved, false));
        }
        commands.add(() -> votes(rina, 2));

        assertThat(AtOnce.run(commands)).allMatch(String::isEmpty);

        var after = spring.getBean(InitiativeReader.class).read(room.initiative());
        assertThat(after.barriers().getFirst().components()).hasSize(11).doesNotHaveDuplicates();
        assertThat(after.barriers().getFirst().components()).containsAll(barrier.components());
    }

    /** The first to save wins, everybody else is asked. */
    @Test
    void ofManyWhoSaveTheSamePlaceAtTheSameMomentOneIsStored() {
        var place = component(5);
        var seen = room.brought().components().get(5).text().in(Language.HE);
        var saved = AtOnce.results(List.of(1, 2, 3, 4, 5).stream()
                .map(each -> (java.util.concurrent.Callable<Boolean>) () -> editing.save(
                                room.facilitator(), room.initiative(), place, Language.HE, seen, "נוסח " + each)
                        .stored())
                .toList());

        assertThat(saved).containsOnlyOnce(true);
    }

    private void votes(Gathering.Guest guest, int component) {
        var activity = room.activity(Priorities.KIND);
        var options = spring.getBean(Priorities.class).options(activity);
        spring.getBean(Voting.class)
                .put(
                        guest.actor(),
                        new Voting.Ballot(activity, options),
                        options.get(component).id(),
                        1,
                        Ids.next());
    }

    private Place component(int at) {
        return Place.of(EditField.COMPONENT, room.component(at));
    }

    private boolean writes(Place place, String text) {
        var now = editing.save(room.facilitator(), room.initiative(), place, Language.HE, "\u0000", text);
        return now.stored()
                || editing.save(room.facilitator(), room.initiative(), place, Language.HE, now.now(), text)
                        .stored();
    }

    private void removes(Place place) {
        editing.remove(room.facilitator(), room.initiative(), place);
    }
}
