package org.manof.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manof.lever.Gathering.refuses;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manof.lever.Gathering;
import org.manof.shared.Ids;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.dao.DataIntegrityViolationException;

class BudgetOffersTest extends OpenOffers {
    @Test
    void anOfferIsCountedForAllAndReadByItsAuthorAndTheFacilitatorsAlone() {
        var omar = team.room().joins("عمر");
        team.offers(rina, money("50,000"), Ids.next());
        team.offers(rina, kind(""), Ids.next());

        assertThat(team.picture().offers()).isEqualTo(new Offers(2, 1, 50_000));
        assertThat(team.sheet().total().spokenOf()).isZero();
        assertThat(team.mine(rina)).hasSize(2);
        assertThat(team.mine(omar.actor())).isEmpty();
        assertThat(team.waiting())
                .extracting(Offer::bearer, Offer::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("מתנ״ס העיר", 50_000L),
                        org.assertj.core.groups.Tuple.tuple("מתנ״ס העיר", null));
        assertThat(team.picture().onPhones().offers()).isEqualTo(Offers.NONE);
        team.room()
                .remove(new Gathering.Guest(
                        rina, spring.getBean(org.manof.workshop.Seats.class).me(rina, team.workshop())));
        assertThat(team.picture().offers()).isEqualTo(Offers.NONE);
        assertThat(team.waiting()).isEmpty();
    }

    @Test
    void whatIsNoOfferIsRefused() {
        refuses("refusal.budget.amount", () -> team.offers(rina, money(""), Ids.next()));
        refuses("refusal.budget.amount", () -> team.offers(rina, money("0"), Ids.next()));
        refuses("refusal.plan.budget", () -> team.offers(rina, kind("הרבה"), Ids.next()));
        refuses("refusal.text.empty", () -> team.offers(rina, with(MoneySource.IN_KIND, "", "גוף", " "), Ids.next()));
        refuses("refusal.text.empty", () -> team.offers(rina, with(MoneySource.POOLED, "5", " ", ""), Ids.next()));
        refuses(
                "refusal.text.long",
                () -> team.offers(rina, with(MoneySource.POOLED, "5", "א".repeat(81), ""), Ids.next()));
        refuses(
                "refusal.text.long",
                () -> team.offers(rina, with(MoneySource.POOLED, "5", "גוף", "א".repeat(301)), Ids.next()));
        var foreign = new NewOffer(new BudgetTeam(spring).action(PlanTeam.LAB), MoneySource.POOLED, "5", "גוף", "");
        refuses("refusal.budget.row", () -> team.offers(rina, foreign, Ids.next()));
        assertThat(team.waiting()).isEmpty();
    }

    @Test
    void offersGetInWhileTheActivityIsOpenAndFromItsPeopleAlone() {
        refuses(
                "refusal.notFound",
                () -> team.offers(new BudgetTeam(spring).team().participant(), money("5"), Ids.next()));
        refuses("refusal.notFound", () -> team.offers(team.dana(), money("5"), Ids.next()));
        var elsewhere = team.room().activity(org.manof.workplan.Plans.KIND).id();
        refuses("refusal.notFound", () -> offers.offer(rina, team.workshop(), elsewhere, money("5"), Ids.next()));
        refuses("refusal.notFound", () -> offers.offer(rina, team.workshop(), Ids.next(), money("5"), Ids.next()));
        team.offers(rina, money("5"), Ids.next());
        var offer = team.mine(rina).getFirst().id();

        team.room().step(Verb.CLOSE);

        refuses("refusal.closed", () -> team.offers(rina, money("5"), Ids.next()));
        refuses("refusal.closed", () -> retract(rina, offer));
        assertThat(team.waiting()).hasSize(1);
    }

    @Test
    void aSecondTapCountsOnceAndNobodySendsMoreThanTwenty() {
        var command = Ids.next();
        team.offers(rina, money("5"), command);
        team.offers(rina, money("5"), command);
        assertThat(team.waiting()).hasSize(1);

        var sent = AtOnce.run(IntStream.range(0, 22)
                .mapToObj(_ -> (Runnable) () -> team.offers(rina, money("5"), Ids.next()))
                .toList());

        assertThat(sent).filteredOn("refusal.budget.many"::equals).hasSize(3);
        assertThat(team.waiting()).hasSize(20);
    }

    @Test
    void onesOwnOfferIsTakenBackAndNobodyElses() {
        team.offers(rina, money("5"), Ids.next());
        var offer = team.mine(rina).getFirst().id();
        var omar = team.room().joins("عمر");

        refuses("refusal.notFound", () -> retract(omar.actor(), offer));
        refuses("refusal.notFound", () -> retract(rina, Ids.next()));
        retract(rina, offer);

        assertThat(team.waiting()).isEmpty();
        refuses("refusal.notFound", () -> retract(rina, offer));
    }

    @Test
    void offersAndLinesAtTheSameMomentDoNotWaitForEachOther() {
        var guests = IntStream.range(0, 4)
                .mapToObj(each -> team.room().joins("אורח " + each))
                .toList();
        var line = team.adds(PlanTeam.LAB, "1", MoneyState.IDEA);
        var commands = new java.util.ArrayList<Callable<String>>();
        guests.forEach(guest -> commands.add(() -> {
            team.offers(guest.actor(), money("5"), Ids.next());
            return "";
        }));
        IntStream.range(0, 4)
                .forEach(each -> commands.add(() -> {
                    team.writes(team.dana(), line, BudgetField.NOTE, "", "הערה " + each);
                    return "";
                }));

        assertThat(AtOnce.results(commands)).hasSize(8).allMatch(String::isEmpty);
        assertThat(team.picture().offers()).isEqualTo(new Offers(4, 4, 20));
    }

    @Test
    void theSchemaTakesNoMoneyWithoutAnAmountAndNoLineTwice() {
        team.offers(rina, money("5"), Ids.next());
        team.offers(rina, money("5"), Ids.next());
        var line = team.adds(PlanTeam.LAB, "1", MoneyState.IDEA);

        assertThatThrownBy(() -> jdbc.sql("update budget_offer set amount = null where activity_id = ?")
                        .param(team.activity())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update budget_offer set line_id = ? where activity_id = ?")
                        .params(line, team.activity())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private NewOffer with(MoneySource source, String amount, String bearer, String note) {
        return new NewOffer(team.action(PlanTeam.LAB), source, amount, bearer, note);
    }
}
