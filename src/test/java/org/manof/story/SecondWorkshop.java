package org.manof.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.governance.GovernanceReader;
import org.manof.governance.GroupsBy;
import org.manof.governance.MemberEditing;
import org.manof.governance.MemberPart;
import org.manof.governance.ModelAt;
import org.manof.governance.ModelFromGuide;
import org.manof.governance.Models;
import org.manof.governance.NewMember;
import org.manof.governance.Unit;
import org.manof.governance.UnitKind;
import org.manof.lever.Gathering;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.Circles;
import org.manof.partnership.Level;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.programme.Decision;
import org.manof.programme.Description;
import org.manof.programme.Evaluation;
import org.manof.programme.ProgrammeDecisions;
import org.manof.programme.ProgrammeReader;
import org.manof.programme.Programmes;
import org.manof.recruitment.CandidateStatus;
import org.manof.recruitment.Candidates;
import org.manof.recruitment.CheckAnswer;
import org.manof.recruitment.Feasibility;
import org.manof.recruitment.FeasibilityItem;
import org.manof.recruitment.Gap;
import org.manof.recruitment.NewCandidate;
import org.manof.recruitment.Recruiting;
import org.manof.recruitment.Recruitment;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.recruitment.StaffPlace;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.ReadyAgenda;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** The back half in the same town: what takes place, with whom, how it is led, and who else is needed. */
final class SecondWorkshop {
    static final String JOINED = "מכון מחקר אזורי";

    private final ApplicationContext spring;
    private final List<UUID> levers;
    private final Gathering room;
    private final Gathering.Guest person;
    private final Actor.Staff dana;

    SecondWorkshop(ApplicationContext spring, Gathering first, List<UUID> levers) {
        this.spring = spring;
        this.levers = levers;
        room = first.another("שותפים ותכנית", ReadyAgenda.PARTNERS);
        person = room.joins("יעל", "business");
        dana = room.facilitator();
    }

    Gathering room() {
        return room;
    }

    Gathering.Guest somebody() {
        return person;
    }

    /** Step 3: a programme for each lever; what is decided about it in the same breath. */
    void mapsProgrammes() {
        room.opens(Programmes.KIND);
        var at = new Programmes.At(
                room.workshop(), room.activity(Programmes.KIND).id());
        levers.forEach(lever -> spring.getBean(Programmes.class)
                .add(person.actor(), at, lever, described("חוג מדע " + levers.indexOf(lever)), Ids.next()));
        for (var lever : levers) {
            var programme = spring.getBean(ProgrammeReader.class)
                    .of(room.initiative(), lever)
                    .getFirst();
            var decision = lever.equals(levers.getFirst())
                    ? new Decision(Circle.STRATEGIC, "", "רונית אלמוג")
                    : new Decision(Circle.WIDE, "", "");
            spring.getBean(ProgrammeDecisions.class).decide(dana, at, programme.id(), null, decision, Ids.next());
        }
        room.step(Verb.CLOSE);
    }

    private static Description described(String name) {
        return new Description(name, "public", null, "מתנ״ס", "", "", 90_000L, "", Evaluation.NO, "", "");
    }

    /** Step 4: for each lever one partner who is in a circle today and is to come closer. */
    void settlesCircles() {
        room.opens(Circles.KIND);
        var activity = room.activity(Circles.KIND).id();
        for (var lever : levers) {
            var who = stakeholders().get(levers.indexOf(lever)).id();
            spring.getBean(Circles.class).focus(dana, room.workshop(), activity, lever, Ids.next());
            spring.getBean(Circles.class)
                    .place(
                            person.actor(),
                            new Circles.Spot(room.workshop(), activity, lever, who),
                            Circle.WIDE,
                            Ids.next());
            fix(activity, lever, who, Aim.NOW, Circle.WIDE);
            fix(activity, lever, who, Aim.TARGET, Circle.DIRECT);
        }
        room.step(Verb.CLOSE);
    }

    private void fix(UUID activity, UUID lever, UUID who, Aim aim, Circle circle) {
        var spot = new Circles.Spot(room.workshop(), activity, lever, who, aim);
        spring.getBean(Circles.class).fix(dana, spot, circle, Ids.next());
    }

    List<Stakeholder> stakeholders() {
        return spring.getBean(PartnershipReader.class).stakeholders(room.initiative());
    }

    /** Step 5: the guide's units; somebody decides, a group for each lever, somebody measures. */
    void buildsTheModel() {
        room.opens(Models.KIND);
        var at = new ModelAt(room.initiative(), room.workshop());
        spring.getBean(ModelFromGuide.class).begin(dana, at, GroupsBy.LEVERS);
        for (var unit : spring.getBean(GovernanceReader.class).units(room.initiative())) {
            var part = unit.kind() == UnitKind.STEERING ? MemberPart.DECIDES : MemberPart.DOES;
            if (List.of(UnitKind.STEERING, UnitKind.WORKING_GROUP, UnitKind.MEASUREMENT)
                    .contains(unit.kind())) {
                joins(at, unit, part);
            }
        }
        room.step(Verb.CLOSE);
    }

    private void joins(ModelAt at, Unit unit, MemberPart part) {
        var member = new NewMember(stakeholders().getFirst().id(), "רונית אלמוג", "", part);
        spring.getBean(MemberEditing.class).add(dana, at, unit.id(), member, Ids.next());
    }

    List<Gap> gaps() {
        return ((RecruitmentPicture) room.picture().activity()).gaps().gaps();
    }

    /** Step 7: one candidate answers every gap, is checked and joins. */
    void recruits() {
        room.opens(Recruitment.KIND);
        var at = new StaffPlace(room.initiative(), room.workshop());
        var id = Ids.next();
        var candidate = new NewCandidate(
                JOINED,
                "academia",
                Level.REGIONAL,
                "עיר שכנה",
                "הכשרת מורים",
                "התאמה לערבית",
                gaps().stream().map(Gap::component).toList());
        spring.getBean(Candidates.class).add(dana, at, candidate, id);
        spring.getBean(Feasibility.class)
                .answer(dana, at, id, FeasibilityItem.INTEREST, CheckAnswer.UNKNOWN, CheckAnswer.YES, Ids.next());
        var recruiting = spring.getBean(Recruiting.class);
        var way = List.of(
                CandidateStatus.MAPPED, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        for (var step = 1; step < way.size(); step++) {
            recruiting.move(dana, at, id, way.get(step - 1), way.get(step), "", Ids.next());
        }
        room.step(Verb.CLOSE);
    }

    UUID joined() {
        return stakeholders().stream()
                .filter(each -> each.name().texts().containsValue(JOINED))
                .map(Stakeholder::id)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
