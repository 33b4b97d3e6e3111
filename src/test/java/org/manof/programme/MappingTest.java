package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.manof.lever.Gathering;
import org.manof.partnership.Circle;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class MappingTest extends ProgrammesRoom {
    @Autowired
    private ObjectProvider<StepEvidence> evidence;

    @Test
    void whatSomebodyAddsIsSeenAtOnceWithItsSectorAndSum() {
        opens();
        adds(noa, lab, named(CLUB, "public", 120_000L));
        adds(sami, lab, named("قافلة العلوم", "third", 30_000L));
        adds(sami, buses, named(BUS));

        var picture = (ProgrammesPicture) room.picture().activity();
        assertThat(picture.focus()).isEqualTo(lab);
        var seen = picture.of(lab).orElseThrow();
        assertThat(seen.in("public")).extracting(Programme::name).containsExactly(CLUB);
        assertThat(LeverMap.budget(seen.programmes())).isEqualTo(150_000L);
        assertThat(LeverMap.unknown(map(buses).programmes())).isEqualTo(1);
        assertThat(seen.empty(picture.sectors()))
                .extracting(sector -> sector.code())
                .doesNotContain("public", "third")
                .hasSize(picture.sectors().size() - 2);
        assertThat(picture.written()).isEqualTo(3);
    }

    @Test
    void onesOwnProgrammesAreWordedAnewAndTakenBackAndNobodyElses() {
        opens();
        var club = adds(noa, CLUB);

        programmes.rewrite(noa.actor(), at(), club, named("מועדון המדע החדש"), Ids.next());
        assertThat(names(lab)).containsExactly("מועדון המדע החדש");
        refuses("refusal.notFound", () -> programmes.rewrite(sami.actor(), at(), club, named("x"), Ids.next()));
        refuses("refusal.notFound", () -> programmes.withdraw(sami.actor(), at(), club, Ids.next()));
        assertThat(programmes.mine(sami.actor(), at())).isEmpty();

        programmes.withdraw(noa.actor(), at(), club, Ids.next());
        assertThat(names(lab)).isEmpty();
        refuses("refusal.notFound", () -> programmes.withdraw(noa.actor(), at(), club, Ids.next()));
    }

    @Test
    void aCommandCountsOnceAndNothingIsAddedBeforeOrAfter() {
        refuses("refusal.closed", () -> adds(noa, CLUB));
        opens();
        var command = Ids.next();
        programmes.add(noa.actor(), at(), lab, named(CLUB), command);
        programmes.add(noa.actor(), at(), lab, named(CLUB), command);
        assertThat(names(lab)).containsExactly(CLUB);

        room.step(Verb.CLOSE);
        refuses("refusal.closed", () -> adds(noa, BUS));
        var club = map(lab).programmes().getFirst().id();
        refuses("refusal.closed", () -> programmes.rewrite(noa.actor(), at(), club, named(BUS), Ids.next()));
        refuses("refusal.closed", () -> programmes.withdraw(noa.actor(), at(), club, Ids.next()));
        assertThat(names(lab)).containsExactly(CLUB);
    }

    @Test
    void unfitDescriptionsAreRefused() {
        opens();
        refuses("refusal.text.empty", () -> adds(noa, " \u200f"));
        refuses("refusal.text.long", () -> adds(noa, "א".repeat(121)));
        refuses("refusal.programme.sector", () -> adds(noa, lab, named(CLUB, "", null)));
        refuses("refusal.programme.sector", () -> adds(noa, lab, named(CLUB, "navy", null)));
        refuses("refusal.plan.budget", () -> adds(noa, lab, named(CLUB, "public", -1L)));
        refuses("refusal.plan.budget", () -> adds(noa, lab, named(CLUB, "public", Long.MAX_VALUE)));
        refuses("refusal.text.long", () -> adds(noa, lab, run(CLUB, "ג".repeat(101), "")));
        for (var link : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "https://",
                "https://user:word@example.org",
                "דף הבית שלנו",
                "file:///etc/passwd")) {
            refuses("refusal.programme.link", () -> adds(noa, lab, run(CLUB, "", link)));
        }
        assertThat(names(lab)).isEmpty();
    }

    @Test
    void linksAreKeptAsPagesOfTheWeb() {
        opens();
        var written = adds(noa, lab, run(CLUB, "", "example.org/club?x=1"));
        var whole = adds(noa, lab, run(BUS, "", "http://example.org:8080/"));

        assertThat(programme(lab, written).about().link()).isEqualTo("https://example.org/club?x=1");
        assertThat(programme(lab, whole).about().link()).isEqualTo("http://example.org:8080/");
    }

    @Test
    void aStakeholderOperatesAProgrammeUnderTheirNameAndStays() {
        opens();
        var college = team.stakeholder(0);
        var id = college.stakeholder();
        var about = new Description(CLUB, "academia", id, "מישהו", "", "", null, "", Evaluation.NO, "", "");
        adds(noa, lab, about);

        var programme = map(lab).programmes().getFirst();
        assertThat(programme.body().in(Language.HE)).isEqualTo(college.in(Language.HE));
        assertThat(programme.about().bodyText()).isEmpty();
        var foreign = new Description(CLUB, "academia", Ids.next(), "", "", "", null, "", Evaluation.NO, "", "");
        refuses("refusal.notFound", () -> adds(noa, lab, foreign));
    }

    @Test
    void whatIsNotOfThisRoomIsNotFound() {
        opens();
        var club = adds(noa, CLUB);
        var elsewhere = new PlanTeam(spring);
        var theirs = elsewhere.group(PlanTeam.LAB).lever();
        var there = new Programmes.At(elsewhere.room().workshop(), at().activity());
        var circles =
                new Programmes.At(room.workshop(), room.activity("circles").id());

        refuses("refusal.notFound", () -> adds(noa, theirs, named(BUS)));
        refuses("refusal.notFound", () -> adds(noa, Ids.next(), named(BUS)));
        refuses("refusal.notFound", () -> programmes.add(noa.actor(), there, theirs, named(BUS), Ids.next()));
        refuses("refusal.notFound", () -> programmes.mine(noa.actor(), circles));
        refuses("refusal.notFound", () -> programmes.mine(room.facilitator(), at()));
        refuses("refusal.notFound", () -> programmes.add(board(), at(), lab, named(BUS), Ids.next()));
        var dana = room.facilitator();
        refuses("refusal.notFound", () -> desk.add(dana, circles, lab, named(BUS), Ids.next()));
        refuses("refusal.notFound", () -> desk.add(dana, at(), theirs, named(BUS), Ids.next()));
        refuses("refusal.notFound", () -> focuses.turn(dana, at(), theirs, Ids.next()));
        refuses("refusal.notFound", () -> focuses.turn(dana, circles, lab, Ids.next()));
        refuses("refusal.notFound", () -> desk.add(elsewhere.dana(), at(), lab, named(BUS), Ids.next()));
        refuses("refusal.notAllowed", () -> desk.add(noa.actor(), at(), lab, named(BUS), Ids.next()));
        var rami = team.joined(Role.COORDINATOR);
        refuses("refusal.notAllowed", () -> desk.add(rami, at(), lab, named(BUS), Ids.next()));
        refuses("refusal.notAllowed", () -> focuses.turn(rami, at(), buses, Ids.next()));
        refuses("refusal.notAllowed", () -> desk.unmerge(rami, at(), club, Ids.next()));
        assertThat(names(lab)).containsExactly(CLUB);
        assertThat(elsewhere.group(PlanTeam.LAB).lines()).hasSize(1);
    }

    @Test
    void whoIsTakenOutTakesAlongWhatNothingWasBuiltOn() {
        opens();
        adds(noa, CLUB);
        var kept = adds(noa, BUS);
        decides(kept, in(Circle.WIDE));

        room.remove(noa);
        assertThat(names(lab)).containsExactly(BUS);
        refuses("refusal.removed", () -> adds(noa, "עוד"));
        room.undo();
        assertThat(names(lab)).containsExactly(CLUB, BUS);
    }

    @Test
    void theFacilitatorTurnsTheRoomAndTakesItBack() {
        opens();
        focuses.turn(room.facilitator(), at(), buses, Ids.next());
        assertThat(((ProgrammesPicture) room.picture().activity()).focus()).isEqualTo(buses);
        room.undo();
        assertThat(((ProgrammesPicture) room.picture().activity()).focus()).isEqualTo(lab);
    }

    @Test
    void onePersonSendsNoMoreThanWasAgreed() {
        chooses("most", "1");
        opens();
        adds(noa, CLUB);
        refuses("refusal.writing.most", () -> adds(noa, BUS));
        assertThat(names(lab)).containsExactly(CLUB);
    }

    @Test
    void theThirdStepTellsWhatItLacks() {
        var step = evidence.stream()
                .filter(each -> each.step() == MethodStep.PROGRAMMES)
                .findFirst()
                .orElseThrow();
        assertThat(step.lacks(new Gathering(spring).initiative()))
                .extracting(lack -> lack.key())
                .containsExactly("lack.programmes.none");
        assertThat(step.lacks(room.initiative()))
                .singleElement()
                .satisfies(lack -> assertThat(lack.key()).isEqualTo("lack.programmes.bare"))
                .satisfies(lack -> assertThat(lack.arguments()).containsExactly(2L));
        opens();
        var club = adds(noa, CLUB);
        var bus = adds(noa, buses, named(BUS));
        assertThat(step.lacks(room.initiative()))
                .singleElement()
                .satisfies(lack -> assertThat(lack.key()).isEqualTo("lack.programmes.open"))
                .satisfies(lack -> assertThat(lack.arguments()).containsExactly(2));
        decides(club, strategic("דנה"));
        decides(bus, in(Circle.OUT));
        assertThat(step.done(room.initiative())).isTrue();
    }
}
