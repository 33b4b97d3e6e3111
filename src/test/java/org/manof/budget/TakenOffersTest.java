package org.manof.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workplan.Body;
import org.manof.workplan.PlanEditing;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.AtOnce;

/** Offers become lines of the budget. */
class TakenOffersTest extends OpenOffers {
    @Test
    void aFacilitatorMakesALineOfAnOfferAndUndoTakesItBack() {
        team.offers(rina, money("50,000"), Ids.next());
        var offer = team.waiting().getFirst();

        take(team.dana(), offer.id(), "");

        var line = team.row(PlanTeam.LAB).lines().getFirst();
        assertThat(line.state()).isEqualTo(MoneyState.IDEA);
        assertThat(line.amount()).isEqualTo(50_000);
        assertThat(line.funder()).isEqualTo(Body.named("מתנ״ס העיר"));
        assertThat(line.note()).isEqualTo(offer.note());
        assertThat(team.picture().offers()).isEqualTo(Offers.NONE);
        refuses("refusal.budget.taken", () -> take(team.dana(), offer.id(), ""));
        refuses("refusal.budget.taken", () -> retract(rina, offer.id()));

        team.room().undo();
        assertThat(team.row(PlanTeam.LAB).lines()).isEmpty();
        assertThat(team.waiting()).extracting(Offer::id).containsExactly(offer.id());
    }

    @Test
    void aLineThatWasWrittenInSinceIsNotUndone() {
        team.offers(rina, money("50,000"), Ids.next());
        take(team.dana(), team.waiting().getFirst().id(), "");
        var line = team.row(PlanTeam.LAB).lines().getFirst().id();

        for (var change : java.util.Map.of(
                        BudgetField.STATE,
                        "ASKED",
                        BudgetField.FUNDER,
                        "אחר",
                        BudgetField.NOTE,
                        "",
                        BudgetField.YEAR,
                        "2029")
                .entrySet()) {
            var before = change.getKey().of(team.line(line), org.manof.shared.Language.HE);
            team.writes(line, change.getKey(), change.getValue());
            refuses("refusal.deed.builtUpon", () -> team.room().undo());
            team.writes(line, change.getKey(), before);
        }
        team.room().undo();
        assertThat(team.row(PlanTeam.LAB).lines()).isEmpty();
    }

    @Test
    void helpInKindBecomesALineOnceSomebodySaysWhatItIsWorth() {
        team.offers(rina, kind(""), Ids.next());
        var offer = team.waiting().getFirst().id();

        refuses("refusal.budget.amount", () -> take(team.dana(), offer, ""));
        take(team.dana(), offer, "12,000");

        assertThat(team.row(PlanTeam.LAB).sums().idea()).isEqualTo(12_000);
    }

    @Test
    void onlyFacilitatorsOfTheWorkshopReadAndTakeOffersOfActionsInThePlan() {
        team.offers(rina, money("5"), Ids.next());
        var offer = team.waiting().getFirst().id();
        var rami = team.team().joined(Role.COORDINATOR);
        var stranger = new BudgetTeam(spring).dana();

        refuses("refusal.notAllowed", () -> take(rami, offer, ""));
        refuses("refusal.notFound", () -> take(stranger, offer, ""));
        refuses("refusal.notAllowed", () -> take(rina, offer, ""));
        refuses("refusal.notFound", () -> take(team.dana(), Ids.next(), ""));
        refuses("refusal.notAllowed", () -> offers.waiting(rami, team.workshop(), team.activity()));
        refuses("refusal.notFound", () -> offers.waiting(stranger, team.workshop(), team.activity()));
        spring.getBean(PlanEditing.class).remove(team.dana(), team.initiative(), team.action(PlanTeam.LAB));
        refuses("refusal.budget.row", () -> take(team.dana(), offer, ""));
        assertThat(team.picture().aside()).isZero();
    }

    /** However many press at the same moment, one line is made. */
    @Test
    void ofManyWhoTakeTheSameOfferOneMakesALine() {
        team.offers(rina, money("5"), Ids.next());
        var offer = team.waiting().getFirst().id();

        var taken = AtOnce.run(IntStream.range(0, 6)
                .mapToObj(_ -> (Runnable) () -> take(team.dana(), offer, ""))
                .toList());

        assertThat(taken).containsOnlyOnce("");
        assertThat(team.row(PlanTeam.LAB).lines()).hasSize(1);
    }

    private void take(Actor actor, UUID offer, String amount) {
        offers.take(actor, team.workshop(), team.activity(), offer, amount, Ids.next());
    }
}
