package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manof.initiative.EditField;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.Part;
import org.manof.initiative.Place;
import org.manof.lever.Gathering;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.partnership.StakeholderLeaving;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;

/** The list as staff keep it, in a workshop and at the desk. */
class CandidatesTest extends RecruitmentTeam {
    @Test
    void onlyFacilitatorsOfTheInitiativeChangeAnythingAnywhere() {
        var club = adds(CLUB, room.component(2));
        var elsewhere = new Gathering(spring);
        for (var at : List.of(console(), desk())) {
            refusesAll("refusal.notAllowed", team.joined(Role.COORDINATOR), at, club);
            refusesAll("refusal.notFound", elsewhere.facilitator(), at, club);
            refusesAll(at.workshop() == null ? "refusal.notFound" : "refusal.notAllowed", rina.actor(), at, club);
        }
        refusesAll("refusal.notFound", room.facilitator(), new StaffPlace(elsewhere.initiative(), null), club);
        refusesAll(
                "refusal.notFound", room.facilitator(), new StaffPlace(elsewhere.initiative(), room.workshop()), club);
        var theirs = new StaffPlace(elsewhere.initiative(), null);
        refuses(
                "refusal.notFound",
                () -> candidates.write(elsewhere.facilitator(), theirs, club, CandidateField.PLACE, "כפר רון", "אחר"));
        refuses(
                "refusal.notFound",
                () -> recruiting.move(
                        elsewhere.facilitator(),
                        theirs,
                        club,
                        CandidateStatus.MAPPED,
                        CandidateStatus.APPROACHED,
                        "",
                        Ids.next()));
        assertThat(file(club).candidate().place()).isEqualTo("כפר רון");
        assertThat(file(club).history()).isEmpty();
        assertThat(files.of(team.joined(Role.COORDINATOR), room.initiative())).hasSize(1);
    }

    @Test
    void oneIsAddedOnceUnderTheIdOfItsClientAndANameStandsOnce() {
        var id = Ids.next();
        candidates.add(room.facilitator(), desk(), typed(CLUB), id);
        candidates.add(room.facilitator(), desk(), typed(CLUB), id);
        candidates.add(room.facilitator(), console(), typed("מכון"), id);
        assertThat(names()).containsExactly(CLUB);
        refuses("refusal.candidate.exists", () -> adds(CLUB));
        refuses("refusal.notFound", () -> adds("מכון", Ids.next()));
        refuses("refusal.text.empty", () -> adds(" "));
        var answers = AtOnce.run(Collections.nCopies(5, () -> adds("המכון החדש")));
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
    }

    @Test
    void twoWhoWriteTheSameTextAtOnceKeepBothTexts() {
        var club = adds(CLUB);
        assertThat(write(club, CandidateField.DOES, "חוגים לנוער", "  סדנאות ")).isEqualTo(new Edited("סדנאות", true));
        assertThat(write(club, CandidateField.DOES, "חוגים לנוער", "מחנות קיץ")).isEqualTo(new Edited("סדנאות", false));
        assertThat(write(club, CandidateField.DOES, "חוגים לנוער", "סדנאות")).isEqualTo(new Edited("סדנאות", true));
        assertThat(file(club).candidate().does()).isEqualTo("סדנאות");
        refuses("refusal.text.long", () -> write(club, CandidateField.ADAPTS, "תרגום לערבית", "א".repeat(301)));
        refuses("refusal.text.empty", () -> write(club, CandidateField.NAME, CLUB, ""));
        adds("מכון");
        refuses("refusal.candidate.exists", () -> write(club, CandidateField.NAME, CLUB, "מכון"));
        assertThat(write(club, CandidateField.NAME, CLUB, "מועדון").stored()).isTrue();
        assertThat(AtOnce.results(List.<Callable<Edited>>of(
                        () -> write(club, CandidateField.PLACE, "כפר רון", "רמת רון"),
                        () -> write(club, CandidateField.PLACE, "כפר רון", "גבעת רון"))))
                .filteredOn(Edited::stored)
                .hasSize(1);
    }

    @Test
    void aStakeholderIsACandidateWithoutAGapAndStaysOnTheirList() {
        var others = files.others(room.facilitator(), room.initiative());
        var ofek = others.get(5);
        var id = Ids.next();
        candidates.take(room.facilitator(), console(), ofek.id(), Language.HE, id);
        assertThat(file(id).candidate().name()).isEqualTo("קרן אופק");
        assertThat(file(id).candidate().stakeholder()).isTrue();
        assertThat(files.others(room.facilitator(), room.initiative()))
                .hasSize(7)
                .doesNotContain(ofek);
        refuses(
                "refusal.notFound",
                () -> candidates.take(room.facilitator(), desk(), Ids.next(), Language.HE, Ids.next()));
        becomes(desk(), id, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        assertThat(stakeholders()).hasSize(8);
    }

    @Test
    void whatCandidatesNeedOfTheInitiativeStays() {
        var club = adds(CLUB, room.component(5));
        var parts = spring.getBean(RecruitedParts.class);
        assertThat(parts.holds(room.initiative(), new Part.OfComponent(room.component(5))))
                .contains("refusal.edit.recruited");
        assertThat(parts.holds(room.initiative(), new Part.OfComponent(room.component(6))))
                .isEmpty();
        assertThat(parts.holds(room.initiative(), new Part.OfSector("third"))).contains("refusal.edit.sectorUsed");
        assertThat(parts.holds(room.initiative(), new Part.OfSector("academia")))
                .isEmpty();
        refuses(
                "refusal.edit.recruited",
                () -> spring.getBean(InitiativeEditing.class)
                        .remove(
                                room.facilitator(),
                                room.initiative(),
                                Place.of(EditField.COMPONENT, room.component(5))));
        becomes(desk(), club, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        var joined = stakeholders().getLast();
        assertThat(joined.name().in(Language.HE)).isEqualTo(CLUB);
        refuses(
                "refusal.deed.builtUpon",
                () -> spring.getBean(RecruitedParts.class)
                        .leaving(new StakeholderLeaving(room.initiative(), joined.id())));
    }

    @Test
    void whatFacilitatorsDoInAWorkshopIsTakenBackStepByStep() {
        opens();
        var id = Ids.next();
        candidates.add(room.facilitator(), console(), typed(CLUB, room.component(2)), id);
        candidates.write(room.facilitator(), console(), id, CandidateField.PLACE, "כפר רון", "רמת רון");
        candidates.answers(room.facilitator(), console(), id, room.component(3), true, Ids.next());
        candidates.answers(room.facilitator(), console(), id, room.component(3), true, Ids.next());
        feasibility.note(room.facilitator(), console(), id, FeasibilityItem.MONEY, "", "צריך מימון");
        room.undo();
        assertThat(file(id).check(FeasibilityItem.MONEY)).isEqualTo(Check.NONE);
        room.undo();
        assertThat(file(id).candidate().gaps()).containsExactly(room.component(2));
        write(id, CandidateField.PLACE, "רמת רון", "גבעת רון");
        refuses("refusal.deed.builtUpon", room::undo);
        write(id, CandidateField.PLACE, "גבעת רון", "רמת רון");
        room.undo();
        assertThat(file(id).candidate().place()).isEqualTo("כפר רון");
        knows(rina, id, true);
        refuses("refusal.deed.builtUpon", room::undo);
        knows(rina, id, false);
        room.undo();
        assertThat(names()).isEmpty();
    }

    private Edited write(UUID candidate, CandidateField field, String before, String mine) {
        return candidates.write(room.facilitator(), desk(), candidate, field, before, mine);
    }

    private List<Stakeholder> stakeholders() {
        return spring.getBean(PartnershipReader.class).stakeholders(room.initiative());
    }

    private void refusesAll(String key, Actor actor, StaffPlace at, UUID club) {
        refuses(key, () -> candidates.add(actor, at, typed("מכון"), Ids.next()));
        refuses(key, () -> candidates.take(actor, at, stakeholders().getFirst().id(), Language.HE, Ids.next()));
        refuses(key, () -> candidates.write(actor, at, club, CandidateField.PLACE, "כפר רון", "אחר"));
        refuses(key, () -> candidates.answers(actor, at, club, room.component(4), true, Ids.next()));
        refuses(
                key,
                () -> recruiting.move(
                        actor, at, club, CandidateStatus.MAPPED, CandidateStatus.APPROACHED, "", Ids.next()));
        refuses(
                key,
                () -> feasibility.answer(
                        actor, at, club, FeasibilityItem.MONEY, CheckAnswer.UNKNOWN, CheckAnswer.NO, Ids.next()));
        refuses(key, () -> feasibility.note(actor, at, club, FeasibilityItem.MONEY, "", "הערה"));
    }
}
