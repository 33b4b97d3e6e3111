package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Agendas;
import org.manof.workshop.DeedLog;
import org.manof.workshop.MoreKinds;
import org.manof.workshop.Workshops;

class ProgrammeDeskTest extends ProgrammesRoom {
    private UUID club;
    private UUID clubs;
    private UUID other;

    @BeforeEach
    void map() {
        opens();
        club = adds(noa, CLUB);
        clubs = adds(sami, "מועדוני המדע");
        other = adds(sami, "מלגות");
    }

    @Test
    void likelyDuplicatesAreProposedAndNothingMergesByItself() {
        assertThat(map(lab).similar()).containsExactly(new LeverMap.Pair(club, clubs));
        assertThat(names(lab)).containsExactly(CLUB, "מועדוני המדע", "מלגות");
        adds(noa, buses, named(CLUB));
        assertThat(map(buses).similar()).isEmpty();
    }

    @Test
    void aMergeKeepsWhatItCameFromAndIsTakenApartAndUndone() {
        var merged = merges("מועדוני מדע", club, clubs);
        assertThat(names(lab)).containsExactly("מלגות", "מועדוני מדע");
        assertThat(programme(lab, merged).mergedFrom()).containsExactly(CLUB, "מועדוני המדע");
        assertThat(programme(lab, merged).originals()).containsExactly(club, clubs);

        desk.unmerge(room.facilitator(), at(), merged, Ids.next());
        assertThat(names(lab)).containsExactly(CLUB, "מועדוני המדע", "מלגות");
        room.undo();
        assertThat(programme(lab, merged).originals()).containsExactly(club, clubs);
        room.undo();
        assertThat(names(lab)).containsExactly(CLUB, "מועדוני המדע", "מלגות");
        assertThat(map(lab).similar()).hasSize(1);
    }

    @Test
    void aMergeOfMergesHoldsAllThatIsBehindIt() {
        var first = merges("מועדונים", club, clubs);
        var all = merges("הכול", first, other);

        assertThat(programme(lab, all).mergedFrom()).containsExactly("מלגות", CLUB, "מועדוני המדע");
        refuses("refusal.programme.merged", () -> desk.unmerge(room.facilitator(), at(), first, Ids.next()));
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        var ride = adds(noa, buses, named(BUS));
        refuses("refusal.programme.two", () -> merges("x", club));
        refuses("refusal.programme.two", () -> merges("x", club, club));
        refuses("refusal.programme.levers", () -> merges("x", club, ride));
        refuses("refusal.notFound", () -> merges("x", club, Ids.next()));
        refuses("refusal.text.empty", () -> merges(" ", club, clubs));
        refuses("refusal.notFound", () -> desk.unmerge(room.facilitator(), at(), club, Ids.next()));
        decides(club, in(Circle.WIDE));
        refuses("refusal.programme.bound", () -> merges("x", club, clubs));
        refuses(
                "refusal.notAllowed",
                () -> desk.merge(noa.actor(), at(), List.of(clubs, other), named("x"), Ids.next()));
        assertThat(names(lab)).hasSize(3);
    }

    @Test
    void whatWasMergedIsNoLongerItsAuthorsToChange() {
        var merged = merges("מועדונים", club, clubs);

        refuses(
                "refusal.programme.merged",
                () -> programmes.rewrite(noa.actor(), at(), club, named("אחר"), Ids.next()));
        refuses("refusal.programme.merged", () -> programmes.withdraw(noa.actor(), at(), club, Ids.next()));
        room.remove(noa);
        assertThat(programme(lab, merged).mergedFrom()).containsExactly(CLUB, "מועדוני המדע");
    }

    @Test
    void staffAddForThoseWhoWriteNothingAndCorrectWhatNobodyElseChanged() {
        desk.add(room.facilitator(), at(), lab, named("ביד"), Ids.next());
        var byHand = map(lab).programmes().getLast();
        assertThat(byHand.staffs()).isTrue();

        desk.correct(
                room.facilitator(), at(), byHand.id(), byHand.about(), named("ביד, מתוקן", "third", 5L), Ids.next());
        assertThat(programme(lab, byHand.id()).about().budget()).isEqualTo(5L);
        refuses(
                "refusal.programme.changed",
                () -> desk.correct(room.facilitator(), at(), byHand.id(), byHand.about(), named("אחר"), Ids.next()));
        refuses(
                "refusal.notAllowed",
                () -> desk.correct(room.facilitator(), at(), club, named(CLUB), named("אחר"), Ids.next()));
        room.undo();
        assertThat(programme(lab, byHand.id()).about()).isEqualTo(byHand.about());
        room.undo();
        assertThat(names(lab)).hasSize(3);
    }

    @Test
    void theLogTellsWhatWasDone() {
        merges("מועדונים", club, clubs);
        assertThat(spring.getBean(DeedLog.class)
                        .read(room.facilitator(), room.workshop(), Language.HE, 10)
                        .toString())
                .contains("deed.programme.merge", "מועדונים");
    }

    @Test
    void anUndoneMergeThatWasBuiltUponStays() {
        var merged = merges("מועדונים", club, clubs);
        var again = team.joined(Role.FACILITATOR);
        var second = spring.getBean(Workshops.class)
                .create(again, room.initiative(), "ערב שני")
                .id();
        MoreKinds.into(spring, again, second, Set.of(Programmes.KIND));
        var there = new Programmes.At(
                second,
                spring.getBean(Agendas.class)
                        .ofKind(second, Programmes.KIND)
                        .orElseThrow()
                        .id());
        decisions.decide(again, there, merged, null, in(Circle.WIDE), Ids.next());

        refuses("refusal.deed.builtUpon", room::undo);
        assertThat(programme(lab, merged).decision()).isEqualTo(in(Circle.WIDE));
    }
}
