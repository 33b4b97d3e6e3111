package org.manof.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.manof.lever.Gathering;
import org.manof.partnership.Level;
import org.manof.shared.Ids;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.MoreKinds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A workshop that has chosen two levers (the laboratory lifts components 0 and 1, the buses 9) and looks for who could answer the rest. */
@SqlTest
abstract class RecruitmentTeam {
    static final String CLUB = "מועדון המדע של העיר השכנה";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Recruitment recruitment;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateFiles files;

    @Autowired
    Recruiting recruiting;

    @Autowired
    Feasibility feasibility;

    PlanTeam team;
    Gathering room;
    Gathering.Guest rina;
    Gathering.Guest omar;

    @BeforeEach
    void gather() {
        team = new PlanTeam(spring);
        room = team.room();
        rina = room.joins("רינה כהן");
        omar = room.joins("عمر نصار");
        MoreKinds.into(spring, room.facilitator(), room.workshop(), Set.of(Recruitment.KIND));
    }

    UUID activity() {
        return room.activity(Recruitment.KIND).id();
    }

    void opens() {
        room.opens(Recruitment.KIND);
    }

    /** At the console of the workshop. */
    StaffPlace console() {
        return new StaffPlace(room.initiative(), room.workshop());
    }

    /** Between workshops. */
    StaffPlace desk() {
        return new StaffPlace(room.initiative(), null);
    }

    NewCandidate typed(String name, UUID... gaps) {
        return new NewCandidate(name, "third", Level.REGIONAL, "כפר רון", "חוגים לנוער", "תרגום לערבית", List.of(gaps));
    }

    void proposes(Gathering.Guest guest, String name, UUID... gaps) {
        recruitment.propose(guest.actor(), room.workshop(), activity(), typed(name, gaps), Ids.next());
    }

    void knows(Gathering.Guest guest, UUID candidate, boolean knows) {
        recruitment.know(guest.actor(), room.workshop(), activity(), candidate, knows, Ids.next());
    }

    /** Adds one at the desk. */
    UUID adds(String name, UUID... gaps) {
        var id = Ids.next();
        candidates.add(room.facilitator(), desk(), typed(name, gaps), id);
        return id;
    }

    void moves(StaffPlace at, UUID candidate, CandidateStatus to, String reason) {
        recruiting.move(
                room.facilitator(), at, candidate, file(candidate).candidate().status(), to, reason, Ids.next());
    }

    /** Moves a candidate as far as it takes, with one item checked. */
    void becomes(StaffPlace at, UUID candidate, CandidateStatus... all) {
        for (var to : all) {
            if (to == CandidateStatus.CHECKED && file(candidate).answered() == 0) {
                feasibility.answer(
                        room.facilitator(),
                        at,
                        candidate,
                        FeasibilityItem.INTEREST,
                        CheckAnswer.UNKNOWN,
                        CheckAnswer.YES,
                        Ids.next());
            }
            moves(at, candidate, to, "");
        }
    }

    CandidateFile file(UUID candidate) {
        return files.of(room.facilitator(), room.initiative()).stream()
                .filter(file -> file.id().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** The candidate that everyone sees under this name. */
    UUID candidate(String name) {
        return picture().candidates().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> names() {
        return picture().candidates().stream().map(Candidate::name).toList();
    }

    RecruitmentPicture picture() {
        return recruitment.picture(room.activity(Recruitment.KIND));
    }

    Optional<Gap.Reason> reason(int component) {
        return files.gaps(room.facilitator(), room.initiative())
                .of(room.component(component))
                .map(Gap::reason);
    }
}
