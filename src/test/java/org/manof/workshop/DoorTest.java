package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.introduction;
import static org.manof.workshop.Evening.refuses;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SqlTest
class DoorTest extends AnEvening {
    @Autowired
    private Door door;

    @Test
    void theCodeIsSixCharactersNoneOfWhichLooksLikeAnother() {
        assertThat(evening.code()).matches("[A-HJKMNP-Z2-9]{6}").doesNotContain("I", "L", "O", "0", "1");
        var codes = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            codes.add(JoinCode.fresh());
        }
        assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("[A-HJKMNP-Z2-9]{6}"));
    }

    @Test
    void theCodeIsTakenInAnyCaseWithSpacesAndDashes() {
        var typed = " " + evening.code().substring(0, 3).toLowerCase(Locale.ROOT) + " - "
                + evening.code().substring(3).toLowerCase(Locale.ROOT) + "\n";

        assertThat(door.knock(Evening.browser(), typed).workshop()).isEqualTo(evening.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "AAAAAAAA", "' or 1=1 --", "אבגדהו"})
    void anUnknownCodeIsRefused(String code) {
        refuses("refusal.code.unknown", () -> door.knock(Evening.browser(), code));
        refuses("refusal.code.unknown", () -> door.enter(Evening.browser(), code, introduction("נועה")));
    }

    @Test
    void theDoorStaysOpenForNinetyDaysAndNoLonger() {
        var noa = evening.joins("נועה");
        clock.putForward(Duration.ofDays(89));
        assertThat(door.knock(noa.actor(), evening.code()).me()).contains(noa.me());

        clock.putForward(Duration.ofDays(2));
        refuses("refusal.code.expired", () -> door.knock(noa.actor(), evening.code()));
        refuses("refusal.code.expired", () -> evening.joins("דן"));
        assertThat(door.wayBack(noa.actor())).isEmpty();
    }

    @Test
    void aLockedRoomTakesNobodyNewAndKeepsWhoeverIsIn() {
        var noa = evening.joins("נועה");
        evening.steps(Verb.LOCK);

        refuses("refusal.code.locked", () -> evening.joins("דן"));
        assertThat(evening.enters(noa.actor(), introduction("נועה")).me()).isEqualTo(noa.me());
        evening.steps(Verb.UNLOCK);
        assertThat(evening.joins("דן").me().name()).isEqualTo("דן");
    }

    @Test
    void whoWasRemovedDoesNotComeBackByTheSameBrowser() {
        var noa = evening.joins("נועה");
        evening.remove(noa);

        refuses("refusal.removed", () -> door.knock(noa.actor(), evening.code()));
        refuses("refusal.removed", () -> evening.enters(noa.actor(), introduction("אחרת")));
        assertThat(door.wayBack(noa.actor())).isEmpty();
    }

    @Test
    void theSameBrowserIsTheSamePersonWhateverItSays() {
        var noa = evening.joins("נועה", "academia");
        clock.putForward(Duration.ofHours(15));
        var again = evening.enters(noa.actor(), new Door.Introduction("אחרת לגמרי", "business", "חברה", Language.EN));

        assertThat(again.me()).isEqualTo(noa.me());
        assertThat(evening.picture().people()).hasSize(1);
        assertThat(door.wayBack(noa.actor()).orElseThrow().code()).isEqualTo(evening.code());
        assertThat(door.wayBack(Evening.browser())).isEmpty();
    }

    @Test
    void twoPeopleOfOneNameAreTwoPeople() {
        var first = evening.joins("משה כהן");
        var second = evening.joins("משה כהן");

        assertThat(first.me().id()).isNotEqualTo(second.me().id());
        assertThat(evening.picture().people()).extracting(Person::name).containsExactly("משה כהן", "משה כהן");
    }

    @Test
    void enteringTwiceAtOnceIsOnePerson() {
        for (var turn = 0; turn < 15; turn++) {
            var browser = Evening.browser();
            var before = evening.picture().people().size();

            var people = AtOnce.results(List.of(
                    () -> evening.enters(browser, introduction("נועה")).me(),
                    () -> evening.enters(browser, introduction("נועה")).me(),
                    () -> evening.enters(browser, introduction("נועה")).me()));

            assertThat(people).containsOnly(people.getFirst());
            assertThat(evening.picture().people()).hasSize(before + 1);
        }
    }

    @Test
    void aSectorThatIsNotTheInitiativesIsRefusedAndNobodyEnters() {
        for (var sector : new String[] {"", "army", "PUBLIC", "public'--"}) {
            refuses("refusal.sector.missing", () -> evening.joins("נועה", sector));
        }
        for (var sector : evening.sectors()) {
            assertThat(evening.joins("נועה", sector).me().sector()).isEqualTo(sector);
        }
        assertThat(evening.picture().people()).hasSize(5);
    }

    @Test
    void guessingIsSlowedDownForTheBrowserThatGuessesAndNobodyElse() {
        var guesser = Evening.browser();
        for (var i = 0; i < 20; i++) {
            var guess = JoinCode.fresh();
            refuses("refusal.code.unknown", () -> door.knock(guesser, guess));
        }
        refuses("refusal.code.tooMany", () -> door.knock(guesser, JoinCode.fresh()));
        refuses("refusal.code.tooMany", () -> door.enter(guesser, evening.code(), introduction("מנחש")));

        assertThat(evening.joins("נועה").me().name()).isEqualTo("נועה");
    }

    @Test
    void oneWrongCodeTriedByManyBrowsersIsSlowedDownAndTheRightOneIsNot() {
        var wrong = "WRQNGC";
        for (var i = 0; i < 600; i++) {
            refuses("refusal.code.unknown", () -> door.knock(Evening.browser(), wrong));
        }
        // Two tries a second wear off meanwhile, so how many more it takes depends on how quick this machine is.
        assertThat(IntStream.range(0, 2_000)).anyMatch(_ -> isSlowedDown(wrong));

        for (var i = 0; i < 25; i++) {
            assertThat(door.knock(Evening.browser(), evening.code()).workshop()).isEqualTo(evening.id());
        }
    }

    private boolean isSlowedDown(String code) {
        try {
            throw new AssertionError(door.knock(Evening.browser(), code).title());
        } catch (Refusal refusal) {
            return refusal.key().equals("refusal.code.tooMany");
        }
    }

    @Test
    void anInitiativesStaffHaveNoPlaceAmongTheParticipants() {
        refuses("refusal.notFound", () -> spring.getBean(Seats.class).me(evening.facilitator(), evening.id()));
        refuses(
                "refusal.notFound",
                () -> spring.getBean(Seats.class).me(evening.colleague(Role.COORDINATOR), evening.id()));
    }
}
