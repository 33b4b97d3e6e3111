package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.CoverageRoom.BUSES;
import static org.manof.lever.CoverageRoom.GRANTS;
import static org.manof.lever.CoverageRoom.LAB;
import static org.manof.lever.Gathering.refuses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.coverage.Agreed;
import org.manof.coverage.BestSet;
import org.manof.coverage.Cell;
import org.manof.initiative.Part;
import org.manof.initiative.PartHolder;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Token;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class CoverageTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private ObjectProvider<PartHolder> holders;

    private CoverageRoom room;
    private Gathering.Guest noa;

    @BeforeEach
    void gather() {
        room = new CoverageRoom(spring);
        noa = room.crowd.getFirst();
    }

    @Test
    void theFirstOfTheOrderWeighsMostAndWhatHasEqualDotsWeighsTheSame() {
        var columns = room.picture().columns();

        assertThat(columns).hasSize(10);
        assertThat(columns.get(0).option().id()).isEqualTo(room.gathering.component(2));
        assertThat(columns.get(0).weight()).isEqualTo(10);
        assertThat(columns.get(1).weight()).isEqualTo(9);
        assertThat(columns.subList(2, 10)).extracting(column -> column.weight()).containsOnly(4.5);
        assertThat(room.picture().rows()).hasSize(3);
    }

    @Test
    void aPersonAnswersChangesTheirMindAndSaysTheRestAtOnce() {
        room.says(noa, LAB, 2, 2);
        room.says(noa, LAB, 2, 1);
        room.says(noa, LAB, 0, 2);
        room.rest(noa, LAB);

        var mine = room.mine(noa).strengths();
        assertThat(mine).hasSize(10).containsEntry(room.cell(LAB, 2), 1).containsEntry(room.cell(LAB, 0), 2);
        assertThat(mine.values()).filteredOn(strength -> strength == 0).hasSize(8);
        assertThat(room.mine(room.crowd.get(1)).strengths()).isEmpty();
        assertThat(room.picture().turnout()).isEqualTo(1);
        assertThat(room.mine(noa).order()).hasSize(3);
    }

    @Test
    void whatIsNotInTheMatrixIsRefusedAndNothingChanges() {
        var gathering = room.gathering;
        var outside = gathering.brought().components().stream()
                .map(component -> component.id())
                .filter(id -> room.picture().columns().stream()
                        .noneMatch(column -> column.option().id().equals(id)))
                .findFirst()
                .orElseThrow();
        var good = room.cell(LAB, 2);

        refuses("refusal.coverage.strength", () -> room.says(noa.actor(), good, 3));
        refuses("refusal.coverage.strength", () -> room.says(noa.actor(), good, -1));
        refuses("refusal.notFound", () -> room.says(noa.actor(), new Cell(good.row(), outside), 1));
        refuses("refusal.notFound", () -> room.says(noa.actor(), new Cell(good.column(), good.row()), 1));
        refuses("refusal.notFound", () -> room.says(noa.actor(), new Cell(Ids.next(), good.column()), 1));
        refuses("refusal.notFound", () -> room.coverage.rest(noa.actor(), room.activity(), Ids.next(), Ids.next()));
        assertThat(room.mine(noa).strengths()).isEmpty();
    }

    @Test
    void onlyThePeopleOfTheWorkshopAnswerAndAnotherWorkshopsMatrixIsNotFound() {
        var elsewhere = new CoverageRoom(spring);
        var cell = room.cell(LAB, 2);
        var foreign = elsewhere.activity();

        refuses("refusal.notFound", () -> room.coverage.put(noa.actor(), foreign, cell, 1, Ids.next()));
        refuses("refusal.notFound", () -> room.coverage.mine(noa.actor(), foreign));
        for (var actor : List.<Actor>of(
                new Actor.Guest(Token.hash(Token.fresh())),
                room.gathering.facilitator(),
                new Actor.BoardLink(room.gathering.boardToken()))) {
            refuses("refusal.notFound", () -> room.says(actor, cell, 1));
            refuses("refusal.notFound", () -> room.coverage.mine(actor, room.activity()));
        }
        room.gathering.remove(noa);
        refuses("refusal.removed", () -> room.says(noa.actor(), cell, 1));
    }

    @Test
    void beforeTheRevealNothingIsShownAndAfterTheCloseNothingIsTaken() {
        room.all(LAB, 2, 2);
        var before = room.picture();
        room.says(noa, LAB, 2, 0);
        assertThat(room.picture()).isEqualTo(before);
        assertThat(before.result()).isEmpty();

        room.gathering.step(Verb.CLOSE);
        refuses("refusal.closed", () -> room.says(noa, LAB, 2, 1));
        refuses("refusal.closed", () -> room.rest(noa, LAB));
        assertThat(room.picture().result()).isEmpty();
        room.gathering.step(Verb.REVEAL);
        refuses("refusal.closed", () -> room.says(noa, LAB, 2, 1));
    }

    @Test
    void theRoomSeesWhichFewCoverMostAndWhatNobodyTouches() {
        for (var lever : List.of(LAB, BUSES, GRANTS)) {
            room.crowd.forEach(guest -> room.rest(guest, lever));
        }
        room.all(LAB, 2, 2);
        room.all(BUSES, 0, 1);
        room.all(GRANTS, 2, 1);
        room.says(noa, BUSES, 2, 2);
        room.reveals();

        var result = room.result();
        assertThat(result.cell(room.gathering.lever(LAB), room.gathering.component(2)))
                .contains(new Agreed(List.of(0, 0, 6), false));
        assertThat(result.cell(room.gathering.lever(BUSES), room.gathering.component(2)))
                .contains(new Agreed(List.of(5, 0, 1), false));
        // The weights are 10, 9 and eight times 4.5.
        assertThat(result.sets())
                .extracting(set -> set.rows().stream().map(row -> row.id()).toList(), BestSet::covered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(List.of(room.gathering.lever(LAB)), 10 / 55.0),
                        org.assertj.core.groups.Tuple.tuple(
                                List.of(room.gathering.lever(LAB), room.gathering.lever(BUSES)), 14.5 / 55));
        assertThat(result.exact()).isTrue();
        assertThat(result.untouched()).hasSize(8);
        assertThat(result.open()).isEmpty();
        assertThat(result.covered(List.of(room.gathering.lever(GRANTS)))).isEqualTo(5 / 55.0);
        assertThat(result.covered(List.of(Ids.next()))).isZero();
    }

    @Test
    void aCellThatFewerThanFiveAnsweredIsOpenAndCoversNothing() {
        room.crowd.subList(0, 4).forEach(guest -> room.says(guest, LAB, 2, 2));
        room.crowd.subList(0, 5).forEach(guest -> room.says(guest, LAB, 0, 0));
        room.reveals();

        assertThat(room.result().cells()).containsOnlyKeys(room.cell(LAB, 0));
        assertThat(room.result().sets()).isEmpty();
        assertThat(room.result().untouched()).isEmpty();
        assertThat(room.result().open()).hasSize(10);
    }

    @Test
    void aLatecomersAnswerCannotBeHadFromTwoReveals() {
        room.crowd.subList(0, 5).forEach(guest -> room.says(guest, LAB, 2, 2));
        room.reveals();
        var shown = room.result().cell(room.gathering.lever(LAB), room.gathering.component(2));
        room.opensAgain();
        assertThat(room.picture().result()).isEmpty();
        assertThat(room.mine(noa).strengths()).isEmpty();

        room.crowd.subList(0, 5).forEach(guest -> room.says(guest, LAB, 2, 2));
        room.says(room.crowd.get(5), LAB, 2, 0);
        room.reveals();

        assertThat(shown).contains(new Agreed(List.of(0, 0, 5), false));
        assertThat(room.result().cell(room.gathering.lever(LAB), room.gathering.component(2)))
                .contains(new Agreed(List.of(0, 0, 5), true));
    }

    @Test
    void whoIsRemovedAfterTheRevealStillCountsAndWhoIsRemovedBeforeDoesNot() {
        room.all(LAB, 2, 2);
        room.gathering.remove(noa);
        room.reveals();
        assertThat(room.result().cells().values()).containsExactly(new Agreed(List.of(0, 0, 5), false));

        room.gathering.remove(room.crowd.get(1));
        assertThat(room.result().cells().values()).containsExactly(new Agreed(List.of(0, 0, 5), false));
    }

    @Test
    void aFurtherRoundHasNewAnswersAndTheOldResultIsGoneFromTheScreensMeanwhile() {
        room.all(LAB, 2, 2);
        room.reveals();
        room.anotherRound();
        assertThat(room.picture().result()).isEmpty();
        assertThat(room.picture().round()).isEqualTo(2);
        room.all(LAB, 2, 0);
        room.reveals();

        assertThat(room.result().number()).isEqualTo(2);
        assertThat(room.result().cells().values()).containsExactly(new Agreed(List.of(6, 0, 0), false));
    }

    @Test
    void onceTheMatrixIsOpenLeversStandAndItsComponentsStay() {
        refuses("refusal.lever.voted", () -> room.gathering.merges("הכול", LAB, BUSES));
        room.all(LAB, 2, 2);
        room.gathering.step(Verb.CLOSE);

        refuses("refusal.lever.voted", () -> room.gathering.merges("הכול", LAB, BUSES));
        var part = new Part.OfComponent(room.gathering.component(2));
        assertThat(holders.stream().map(holder -> holder.holds(room.gathering.initiative(), part)))
                .contains(java.util.Optional.of("refusal.edit.voted"));
    }

    @Test
    void oneCellAnsweredInThreeTabsAtOnceHasOneAnswerAndOneCommandCountsOnce() {
        var activity = room.activity();
        for (var turn = 0; turn < 10; turn++) {
            var guest = room.gathering.joins("נועה");
            var cell = room.cell(LAB, 2);
            var taps = new ArrayList<>(IntStream.rangeClosed(0, 2)
                    .<Runnable>mapToObj(
                            strength -> () -> room.coverage.put(guest.actor(), activity, cell, strength, Ids.next()))
                    .toList());
            taps.add(() -> room.coverage.rest(guest.actor(), activity, cell.row(), Ids.next()));

            assertThat(AtOnce.run(taps)).containsOnly("");

            assertThat(room.mine(guest).strengths()).hasSize(10).containsKey(cell);
        }
        var command = Ids.next();
        Runnable tap = () -> room.coverage.put(noa.actor(), activity, room.cell(BUSES, 0), 2, command);
        assertThat(AtOnce.run(List.of(tap, tap, tap))).containsOnly("");
        assertThat(room.mine(noa).strengths()).hasSize(1);
    }
}
