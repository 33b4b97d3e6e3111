package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People without a phone: staff write for them, and for nobody else. */
@SqlTest
class ByHandTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private ByHand byHand;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Stage stage;

    private Evening evening;
    private Actor.Staff coordinator;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        coordinator = evening.colleague(Role.COORDINATOR);
    }

    @Test
    void staffBringSomebodyInWhoIsMarkedAndActsAsEverybodyDoes() {
        var noa = evening.joins("נועה");
        var sara = byHand.enter(coordinator, evening.id(), introduction(" שרה  ", "public"));

        assertThat(sara.name()).isEqualTo("שרה");
        assertThat(evening.picture().people())
                .extracting(Person::name, Person::byHand)
                .containsExactlyInAnyOrder(tuple("נועה", false), tuple("שרה", true));
        assertThat(byHand.people(evening.facilitator(), evening.id())).containsExactly(sara);

        evening.steps(Verb.NEXT, Verb.OPEN);
        var acted = new ArrayList<UUID>();
        contributions.contribute(
                inTheNameOf(sara), evening.id(), evening.priorities().id(), Ids.next(), me -> acted.add(me.id()));
        assertThat(acted).containsExactly(sara.id());
        evening.steps(Verb.CLOSE);
        Evening.refuses(
                "refusal.closed",
                () -> contributions.contribute(
                        inTheNameOf(sara),
                        evening.id(),
                        evening.priorities().id(),
                        Ids.next(),
                        me -> acted.add(me.id())));
        assertThat(noa.me().id()).isNotIn(acted);
    }

    @Test
    void nobodyWritesForWhoHasAPhoneOrIsElsewhere() {
        var noa = evening.joins("נועה");
        var elsewhere = new Evening(spring);
        var dan = byHand.enter(elsewhere.facilitator(), elsewhere.id(), introduction("דן", "public"));

        for (var stranger : List.of(noa.me().id(), dan.id(), Ids.next())) {
            Evening.refuses(
                    "refusal.notFound", () -> byHand.inTheNameOf(evening.facilitator(), evening.id(), stranger));
        }
    }

    @Test
    void onlyStaffOfTheInitiativeDo() {
        var noa = evening.joins("נועה");
        var sara = byHand.enter(evening.facilitator(), evening.id(), introduction("שרה", "public"));

        for (var actor : List.of(new Evening(spring).facilitator(), evening.board(), Evening.browser())) {
            Evening.refuses("refusal.notFound", () -> byHand.enter(actor, evening.id(), introduction("דן", "public")));
            Evening.refuses("refusal.notFound", () -> byHand.people(actor, evening.id()));
            Evening.refuses("refusal.notFound", () -> byHand.inTheNameOf(actor, evening.id(), sara.id()));
        }
        for (var guest : List.of(noa.actor(), inTheNameOf(sara))) {
            Evening.refuses(
                    "refusal.notAllowed", () -> byHand.enter(guest, evening.id(), introduction("דן", "public")));
            Evening.refuses("refusal.notAllowed", () -> byHand.inTheNameOf(guest, evening.id(), sara.id()));
        }
    }

    @Test
    void somebodyIsOnePersonWhoeverBringsThemIn() {
        var sara = byHand.enter(coordinator, evening.id(), introduction("Sara", "public"));
        Evening.refuses(
                "refusal.byHand.there",
                () -> byHand.enter(coordinator, evening.id(), introduction("  SARA ", "public")));
        var other = byHand.enter(coordinator, evening.id(), introduction("Sara", "business"));
        assertThat(other.id()).isNotEqualTo(sara.id());

        var answers = AtOnce.run(Collections.nCopies(
                8, () -> byHand.enter(evening.facilitator(), evening.id(), introduction("רות", "third"))));
        assertThat(answers).contains("").isSubsetOf("", "refusal.byHand.there");
        assertThat(byHand.people(coordinator, evening.id()))
                .extracting(Participant::name)
                .containsExactly("Sara", "Sara", "רות");
    }

    @Test
    void whatIsWrongIsSaidAndWhoWasTakenOutStaysOut() {
        Evening.refuses(
                "refusal.sector.missing", () -> byHand.enter(coordinator, evening.id(), introduction("דן", "")));
        Evening.refuses(
                "refusal.text.empty", () -> byHand.enter(coordinator, evening.id(), introduction("  ", "public")));
        Evening.refuses(
                "refusal.text.long",
                () -> byHand.enter(coordinator, evening.id(), introduction("ד".repeat(41), "public")));
        var dan = byHand.enter(coordinator, evening.id(), introduction("דן", "public"));
        stage.remove(evening.facilitator(), evening.id(), dan.id());

        assertThat(byHand.people(coordinator, evening.id())).isEmpty();
        Evening.refuses("refusal.notFound", () -> byHand.inTheNameOf(coordinator, evening.id(), dan.id()));
        Evening.refuses(
                "refusal.byHand.removed", () -> byHand.enter(coordinator, evening.id(), introduction("דן", "public")));
        evening.undo();
        assertThat(byHand.people(coordinator, evening.id())).containsExactly(dan);
    }

    private Actor.Guest inTheNameOf(Participant person) {
        return byHand.inTheNameOf(coordinator, evening.id(), person.id());
    }

    private static Door.Introduction introduction(String name, String sector) {
        return new Door.Introduction(name, sector, "", Language.HE);
    }
}
