package org.manof.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.Lack;
import org.manof.partnership.Level;
import org.manof.partnership.NewStakeholder;
import org.manof.partnership.Stakeholders;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who belongs to the units, and what follows from it. */
@SqlTest
class MemberEditingTest {
    private static final String FUND = "קרן אופק";
    private static final String COLLEGE = "המכללה האזורית";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private MemberEditing editing;

    @Autowired
    private ModelStands evidence;

    private ModelTeam team;
    private UUID steering;

    @BeforeEach
    void gather() {
        team = new ModelTeam(spring);
        team.begins(GroupsBy.LEVERS);
        steering = team.unit(UnitKind.STEERING).id();
    }

    @Test
    void theSamePersonOfAStakeholderIsInAUnitOnceAndAnotherToo() {
        team.seats(steering, FUND, "דינה", MemberPart.DECIDES);
        var other = team.seats(steering, FUND, "יוסי", MemberPart.TOLD);

        refuses("refusal.model.member", () -> team.seats(steering, FUND, " דינה ", MemberPart.DOES));
        refuses("refusal.model.member", () -> writes(other, MemberField.PERSON, "יוסי", "דינה"));
        assertThat(team.unit(steering).members()).extracting(Member::person).containsExactly("דינה", "יוסי");
    }

    @Test
    void ofManyWhoAddTheSameAtOnceOneGetsIn() {
        var refusals = AtOnce.run(IntStream.range(0, 6)
                .<Runnable>mapToObj(_ -> () -> team.seats(steering, FUND, "", MemberPart.DECIDES))
                .toList());

        assertThat(refusals).filteredOn(String::isEmpty).hasSize(1);
        assertThat(refusals).containsOnly("", "refusal.model.member");
        assertThat(team.unit(steering).members()).hasSize(1);
    }

    @Test
    void onlyFacilitatorsAddKnownStakeholders() {
        var rami = team.joined(Role.COORDINATOR);
        var other = new ModelTeam(spring);
        other.begins(GroupsBy.LEVERS);
        var theirs = other.room().stakeholder(FUND);
        var member = team.seats(steering, COLLEGE, "", MemberPart.DOES);

        refuses("refusal.notFound", () -> adds(team.dana(), steering, theirs, MemberPart.DECIDES));
        refuses(
                "refusal.notFound",
                () -> adds(team.dana(), other.unit(UnitKind.STEERING).id(), ours(), MemberPart.DOES));
        refuses("refusal.notAllowed", () -> adds(rami, steering, ours(), MemberPart.DECIDES));
        refuses("refusal.notFound", () -> adds(other.dana(), steering, ours(), MemberPart.DECIDES));
        refuses("refusal.model.stakeholder", () -> adds(team.dana(), steering, null, MemberPart.DECIDES));
        refuses("refusal.model.part", () -> adds(team.dana(), steering, ours(), null));
        refuses("refusal.text.long", () -> team.seats(steering, FUND, "א".repeat(81), MemberPart.DOES));
        refuses("refusal.text.long", () -> writes(member, MemberField.ROLE, "", "א".repeat(121)));
        refuses("refusal.notFound", () -> writes(member, MemberField.PART, "DOES", "RULES"));
        refuses("refusal.notFound", () -> editing.remove(other.dana(), other.desk(), member));
        assertThat(team.unit(steering).members()).hasSize(1);
    }

    @Test
    void whoeverIsSlowerGetsTheOthersWord() {
        var member = team.seats(steering, FUND, "", MemberPart.DOES);
        writes(member, MemberField.ROLE, "", "יושבת ראש");

        assertThat(writes(member, MemberField.ROLE, "", "משקיפה")).isEqualTo(new Edited("יושבת ראש", false));
        assertThat(writes(member, MemberField.PART, "DOES", "DECIDES")).isEqualTo(new Edited("DECIDES", true));
    }

    @Test
    void whatWasDoneInTheWorkshopIsTakenBackInTurn() {
        var member = team.seats(steering, FUND, "", MemberPart.DOES);
        writes(member, MemberField.PERSON, "", "דינה");
        var before = team.unit(steering);
        editing.remove(team.dana(), team.console(), member);
        assertThat(team.undoable()).isEqualTo("deed.model.memberRemove");

        team.room().undo();
        assertThat(team.unit(steering)).isEqualTo(before);
        team.room().undo();
        assertThat(team.unit(steering).members().getFirst().person()).isEmpty();
        team.room().undo();
        assertThat(team.unit(steering).members()).isEmpty();
    }

    @Test
    void aMemberWhomSomebodyChangedSinceIsNotTakenBack() {
        var member = team.seats(steering, FUND, "", MemberPart.DOES);
        editing.save(team.dana(), team.desk(), member, MemberField.PERSON, "", "דינה");

        refuses("refusal.deed.builtUpon", () -> team.room().undo());
        editing.remove(team.dana(), team.desk(), member);
        refuses("refusal.deed.builtUpon", () -> team.room().undo());
    }

    @Test
    void aStakeholderWhoBelongsToAUnitDoesNotLeaveTheList() {
        var again = team.room().again();
        while (!java.util.Objects.requireNonNull(again.whole().current()).kind().equals("circles")) {
            again.step(Verb.NEXT);
        }
        spring.getBean(Stakeholders.class)
                .add(
                        team.dana(),
                        again.workshop(),
                        again.activity().id(),
                        new NewStakeholder("המתנ״ס החדש", "public", Level.LOCAL, Language.HE),
                        Ids.next());
        var member = Ids.next();
        var typed = new NewMember(again.stakeholder("המתנ״ס החדש"), "", "", MemberPart.TOLD);
        editing.add(team.dana(), team.desk(), steering, typed, member);

        refuses("refusal.deed.builtUpon", again::undo);
        editing.remove(team.dana(), team.desk(), member);
        again.undo();
        assertThat(again.names()).doesNotContain("המתנ״ס החדש");
    }

    @Test
    void theStepSaysWhatItLacksUntilNothingIsMissing() {
        assertThat(lacks()).containsExactly("lack.model.steering", "lack.model.groups", "lack.model.measurement");
        team.seats(steering, FUND, "", MemberPart.TOLD);
        assertThat(lacks()).contains("lack.model.steering");
        team.seats(steering, COLLEGE, "", MemberPart.DECIDES);
        assertThat(lacks()).containsExactly("lack.model.groups", "lack.model.measurement");
        assertThat(evidence.lacks(team.initiative()).getFirst().arguments()).containsExactly(2L);
        team.model().in(UnitPlace.GROUPS).forEach(group -> team.seats(group.id(), FUND, "", MemberPart.DOES));
        team.seats(team.unit(UnitKind.MEASUREMENT).id(), COLLEGE, "", MemberPart.DOES);
        assertThat(lacks()).isEmpty();

        spring.getBean(ModelEditing.class).remove(team.dana(), team.desk(), steering);
        assertThat(lacks()).containsExactly("lack.model.steering");
    }

    @Test
    void thePlanIsOfferedTheMembersOfTheSteeringCommitteeWhoeverDecidesFirst() {
        team.seats(steering, FUND, "", MemberPart.TOLD);
        team.seats(steering, COLLEGE, "ד״ר לב", MemberPart.DECIDES);
        team.seats(team.unit(UnitKind.MANAGEMENT).id(), FUND, "", MemberPart.DECIDES);

        assertThat(spring.getBean(GovernanceReader.class).steeringCommittee(team.initiative()))
                .extracting(member -> member.called(Language.HE))
                .containsExactly("ד״ר לב · " + COLLEGE, FUND);
    }

    private List<String> lacks() {
        return evidence.lacks(team.initiative()).stream().map(Lack::key).toList();
    }

    private UUID ours() {
        return team.room().stakeholder(FUND);
    }

    private void adds(
            Actor actor,
            UUID unit,
            @org.jspecify.annotations.Nullable UUID stakeholder,
            @org.jspecify.annotations.Nullable MemberPart part) {
        editing.add(actor, team.desk(), unit, new NewMember(stakeholder, "", "", part), Ids.next());
    }

    private Edited writes(UUID member, MemberField field, String before, String mine) {
        return editing.save(team.dana(), team.console(), member, field, before, mine);
    }
}
