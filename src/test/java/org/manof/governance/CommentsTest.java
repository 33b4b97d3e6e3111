package org.manof.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people say about units, who sees it, and what facilitators make of it. */
@SqlTest
class CommentsTest {
    private static final String PARENTS = "חסר כאן נציג הורים";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Comments comments;

    @Autowired
    private Moderation moderation;

    private ModelTeam team;
    private UUID steering;
    private Actor.Guest noa;
    private Actor.Guest omar;

    @BeforeEach
    void gather() {
        team = new ModelTeam(spring);
        team.begins(GroupsBy.LEVERS);
        steering = team.unit(UnitKind.STEERING).id();
        noa = team.room().joins("נועה", "third");
        omar = team.room().joins("عمر", "public");
    }

    @Test
    void everybodySeesACommentAtOnceAndOnlyWhileOpenIsOneTaken() {
        refuses("refusal.closed", () -> team.says(noa, steering, PARENTS));
        team.room().step(Verb.OPEN);
        team.says(noa, steering, "  " + PARENTS + "\n");
        team.room().step(Verb.CLOSE);
        refuses("refusal.closed", () -> team.says(omar, steering, "אחרי"));
        refuses("refusal.closed", () -> withdraws(noa, theComment().id()));

        assertThat(said()).containsExactly(PARENTS);
        assertThat(team.shown().onPhones().units()).isEqualTo(team.shown().units());
        assertThat(theComment().by()).isEmpty();
        assertThat(team.unit(steering).comments()).hasSize(1);
    }

    @Test
    void whatIsForeignGoneUnfitOrNobodysIsRefused() {
        var other = new ModelTeam(spring);
        var theirs = other.adds(UnitKind.STEERING, "");
        var gone = team.unit(UnitKind.AUTHORITY).id();
        spring.getBean(ModelEditing.class).remove(team.dana(), team.desk(), gone);
        team.room().step(Verb.OPEN);

        refuses("refusal.notFound", () -> team.says(noa, theirs, PARENTS));
        refuses("refusal.notFound", () -> team.says(noa, Ids.next(), PARENTS));
        refuses("refusal.model.gone", () -> team.says(noa, gone, PARENTS));
        refuses("refusal.text.empty", () -> team.says(noa, steering, " \n "));
        refuses("refusal.text.long", () -> team.says(noa, steering, "א".repeat(301)));
        refuses("refusal.notFound", () -> team.says(other.room().joins("זרה", "third"), steering, PARENTS));
        refuses(
                "refusal.notFound",
                () -> comments.write(
                        team.dana(), team.room().workshop(), team.activity().id(), steering, PARENTS, Ids.next()));
        refuses(
                "refusal.notFound",
                () -> comments.mine(
                        noa, team.room().workshop(), team.room().activity().id()));
        assertThat(said()).isEmpty();
    }

    @Test
    void aCommandCountsOnceHoweverOftenItComes() {
        team.room().step(Verb.OPEN);
        var command = Ids.next();
        AtOnce.run(Collections.nCopies(
                5,
                () -> comments.write(
                        noa, team.room().workshop(), team.activity().id(), steering, PARENTS, command)));

        assertThat(said()).containsExactly(PARENTS);
    }

    @Test
    void nobodySendsMoreThanTheyMayFromSeveralWindowsAtOnce() {
        chooses("most", "", "2");
        team.room().step(Verb.OPEN);
        var refusals = AtOnce.run(Collections.nCopies(6, () -> team.says(noa, steering, PARENTS)));

        assertThat(refusals).filteredOn(String::isEmpty).hasSize(2);
        assertThat(refusals).containsOnly("", "refusal.writing.most");
        withdraws(noa, theComment().id());
        team.says(noa, steering, "במקומה");
        assertThat(said()).hasSize(2);
    }

    @Test
    void oneTakesBackOnesOwnAndNobodyElses() {
        team.room().step(Verb.OPEN);
        team.says(noa, steering, PARENTS);
        var comment = theComment().id();

        refuses("refusal.notFound", () -> withdraws(omar, comment));
        takesUp(team.dana(), comment, true);
        refuses("refusal.model.takenUp", () -> withdraws(noa, comment));
        takesUp(team.dana(), comment, false);
        withdraws(noa, comment);
        assertThat(said()).isEmpty();
        refuses("refusal.notFound", () -> withdraws(noa, comment));
    }

    @Test
    void whatIsReadFirstIsSeenOnceItIsApprovedAndNotWhenThatIsTakenBack() {
        chooses("readFirst", "", "1");
        team.room().step(Verb.OPEN);
        team.says(noa, steering, PARENTS);
        var comment = mine(noa).getFirst();
        assertThat(comment.standing().state()).isEqualTo(OwnStanding.State.WAITING);
        assertThat(said()).isEmpty();
        assertThat(team.unit(steering).comments()).isEmpty();
        assertThat(team.shown().written()).isEqualTo(1);
        refuses("refusal.notFound", () -> takesUp(team.dana(), comment.id(), true));

        moderation.approve(
                team.dana(), team.room().workshop(), team.activity().id(), comment.id(), List.of(PARENTS), Ids.next());
        assertThat(said()).containsExactly(PARENTS);
        assertThat(mine(noa).getFirst().standing().published()).isTrue();
        team.room().undo();
        assertThat(said()).isEmpty();
        assertThat(mine(noa).getFirst().standing().state()).isEqualTo(OwnStanding.State.WAITING);
    }

    @Test
    void whatIsHiddenIsSeenByItsAuthorAloneWithTheReason() {
        team.room().step(Verb.OPEN);
        team.says(noa, steering, PARENTS);
        var comment = theComment().id();
        moderation.hide(
                team.dana(), team.room().workshop(), team.activity().id(), comment, "על אנשים לא כותבים", Ids.next());

        assertThat(said()).isEmpty();
        assertThat(team.unit(steering).comments()).isEmpty();
        assertThat(mine(noa).getFirst().standing().reason()).isEqualTo("על אנשים לא כותבים");
        refuses("refusal.notFound", () -> takesUp(team.dana(), comment, true));
        team.room().undo();
        assertThat(said()).containsExactly(PARENTS);
    }

    @Test
    void whatSomebodySaidWhoWasRemovedIsNotShown() {
        team.room().step(Verb.OPEN);
        team.says(noa, steering, PARENTS);
        team.room().removes(noa);

        assertThat(said()).isEmpty();
    }

    @Test
    void facilitatorsAloneTakeACommentUpAndItIsTakenBack() {
        team.room().step(Verb.OPEN);
        team.says(noa, steering, PARENTS);
        var comment = theComment().id();

        refuses("refusal.notAllowed", () -> takesUp(noa, comment, true));
        refuses("refusal.notAllowed", () -> takesUp(team.joined(Role.COORDINATOR), comment, true));
        refuses("refusal.notFound", () -> takesUp(new ModelTeam(spring).dana(), comment, true));
        refuses("refusal.notFound", () -> takesUp(team.dana(), Ids.next(), true));
        takesUp(team.dana(), comment, true);
        takesUp(team.dana(), comment, true);
        assertThat(theComment().takenUp()).isTrue();
        assertThat(team.undoable()).isEqualTo("deed.model.takeUp");
        team.room().undo();
        assertThat(theComment().takenUp()).isFalse();
    }

    @Test
    void aUnitThatSomebodySpokeAboutIsNotTakenBack() {
        var unit = team.adds(UnitKind.OTHER, "צוות");
        team.room().step(Verb.OPEN);
        team.says(noa, unit, PARENTS);
        team.room().undo();

        refuses("refusal.deed.builtUpon", () -> team.room().undo());
        assertThat(team.unit(unit).comments()).hasSize(1);
    }

    private UnitComment theComment() {
        return shownUnit().comments().getFirst();
    }

    private List<String> said() {
        return shownUnit().comments().stream().map(UnitComment::text).toList();
    }

    private Unit shownUnit() {
        return team.shown().units().stream()
                .filter(unit -> unit.id().equals(steering))
                .findFirst()
                .orElseThrow();
    }

    private List<OwnComment> mine(Actor.Guest guest) {
        return comments.mine(guest, team.room().workshop(), team.activity().id());
    }

    private void withdraws(Actor.Guest guest, UUID comment) {
        comments.withdraw(guest, team.room().workshop(), team.activity().id(), comment, Ids.next());
    }

    private void takesUp(Actor actor, UUID comment, boolean taken) {
        comments.takeUp(actor, team.room().workshop(), team.activity().id(), comment, taken, Ids.next());
    }

    private void chooses(String option, String before, String mine) {
        spring.getBean(AgendaEditing.class)
                .save(
                        team.dana(),
                        team.room().workshop(),
                        new AgendaField(team.activity().id(), option),
                        before,
                        mine);
    }
}
