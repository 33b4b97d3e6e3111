package org.manof.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.partnership.Circle;
import org.manof.partnership.CirclesRoom;
import org.manof.partnership.Level;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A facilitator, three phones and the board, each in a window of its own. */
@ManofTest
class CirclesStoryTest {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String FOUNDATION = "קרן אופק";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private CirclesKind kind;

    private BrowserlessApplicationContext house;
    private CirclesRoom room;
    private Actor.Guest noa;
    private CirclesScreen console;
    private CirclesScreen board;
    private CirclesScreen phone;
    private CirclesScreen sami;
    private CirclesScreen dan;

    @BeforeEach
    void gather() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        room = CirclesRoom.in(spring);
        noa = room.joins("נועה", "third");
        console = new CirclesScreen(house.newUser().newWindow(), room, room.facilitator(), Language.HE, kind::console);
        board = new CirclesScreen(house.newUser().newWindow(), room, room.board(), Language.HE, kind::board);
        phone = phoneOf(noa, Language.HE);
        sami = phoneOf(room.joins("سامي", "business"), Language.AR);
        dan = phoneOf(room.joins("דן", "public"), Language.HE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void withoutAChosenLeverEachFaceSaysWhatIsMissing() {
        room.step(Verb.OPEN);
        everybodyFollows();

        for (var screen : new CirclesScreen[] {phone, console, board}) {
            assertThat(screen.showsRings()).isFalse();
            assertThat(screen.mayAdd()).isFalse();
            assertThat(screen.page()).contains("עוד לא נבחר מנוף");
        }
        room.chooses("מעבדות משותפות");
        assertThat(phone.follows().showsRings()).isTrue();
        assertThat(console.follows().page()).doesNotContain("עוד לא נבחר");
    }

    @Test
    void theRoomPlacesTheBoardDrawsAndTheFacilitatorSettles() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        assertThat(phone.rings().mode()).isEqualTo("place");
        assertThat(console.rings().mode()).isEqualTo("fix");
        assertThat(board.rings().mode()).isEqualTo("board");
        assertThat(phone.rings().rings())
                .extracting(ring -> ring.path("key").asString())
                .containsExactly("STRATEGIC", "DIRECT", "WIDE", "OUT");
        assertThat(phone.rings().people()).hasSize(8);

        phone.puts(COLLEGE, Circle.STRATEGIC);
        sami.puts(COLLEGE, Circle.STRATEGIC);
        dan.puts(COLLEGE, Circle.STRATEGIC);
        phone.puts(FOUNDATION, Circle.STRATEGIC);
        sami.puts(FOUNDATION, Circle.WIDE);
        everybodyFollows();

        assertThat(phone.rings().mine(id(COLLEGE))).isEqualTo("STRATEGIC");
        assertThat(phone.rings().person(COLLEGE).path("counts")).isEmpty();
        assertThat(board.page()).contains("מעבדות משותפות").contains("סימנו 3 משתתפים מתוך 3");
        var college = board.rings().person(COLLEGE);
        assertThat(college.path("place").asString()).isEqualTo("STRATEGIC");
        assertThat(college.path("counts").path("STRATEGIC").asInt()).isEqualTo(3);
        assertThat(college.path("text").asString()).isEqualTo("אסטרטגי, בהסכמה");
        assertThat(college.path("sectorLabel").asString()).isEqualTo("אקדמיה");
        assertThat(board.rings().person(FOUNDATION).path("split").asBoolean()).isTrue();
        assertThat(board.rings().person("משרד החינוך").path("text").asString()).isEqualTo("עדיין בלי מעגל");

        console.puts(FOUNDATION, Circle.DIRECT);
        everybodyFollows();
        assertThat(board.rings().person(FOUNDATION).path("final").asString()).isEqualTo("DIRECT");
        console.puts(FOUNDATION, null);
        assertThat(board.follows().rings().person(FOUNDATION).path("final").isNull())
                .isTrue();

        room.step(Verb.CLOSE);
        everybodyFollows();
        assertThat(phone.rings().mode()).isEqualTo("view");
        assertThat(phone.rings().open()).isFalse();
        assertThat(phone.rings().person(COLLEGE).path("place").asString()).isEqualTo("STRATEGIC");
        assertThat(phone.page()).contains("המעגלים נסגרו");
        assertThat(phone.mayAdd()).isFalse();
    }

    @Test
    void theFacilitatorTurnsTheRoomToAnotherLever() {
        room.chooses("מעבדות משותפות");
        var second = room.chooses("מלגות עם ליווי");
        room.step(Verb.OPEN);
        everybodyFollows();
        phone.puts(COLLEGE, Circle.DIRECT);

        console.turnsTo(second);
        everybodyFollows();

        assertThat(phone.page()).contains("מלגות עם ליווי");
        assertThat(board.page()).contains("מלגות עם ליווי").contains("עוד לא סימן איש");
        assertThat(phone.rings().mine(id(COLLEGE))).isEmpty();
        phone.puts(COLLEGE, Circle.WIDE);
        assertThat(room.counts(COLLEGE)).containsOnlyKeys(Circle.WIDE);
    }

    @Test
    void aTapIsTakenBackAndMoved() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();

        phone.puts(COLLEGE, Circle.DIRECT);
        phone.puts(COLLEGE, Circle.WIDE);
        assertThat(phone.rings().mine(id(COLLEGE))).isEqualTo("WIDE");
        phone.puts(COLLEGE, null);
        assertThat(phone.rings().mine(id(COLLEGE))).isEmpty();
        assertThat(phone.notices()).isEmpty();
        assertThat(room.counts(COLLEGE)).isEmpty();
    }

    @Test
    void aTapThatComesLateOrForgedIsDrawnBackAndSaid() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        phone.taps(id(COLLEGE), "EVERYWHERE", Ids.next());
        phone.taps("no id", "DIRECT", Ids.next());
        phone.taps(Ids.next().toString(), "DIRECT", Ids.next());
        assertThat(phone.notices())
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice).contains("לא מצאנו"));

        room.step(Verb.CLOSE);
        phone.drawnBack();
        phone.puts(COLLEGE, Circle.DIRECT);

        assertThat(phone.drawnBack()).contains(id(COLLEGE));
        assertThat(phone.notices()).hasSize(4);
        assertThat(phone.rings().mine(id(COLLEGE))).isEmpty();
        assertThat(room.counts(COLLEGE)).isEmpty();
    }

    @Test
    void whoComesBackFindsTheirPlacementsAndWhatTheyWereTyping() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        phone.puts(COLLEGE, Circle.DIRECT);
        phone.types("חברת ההז");

        var back = phoneOf(noa, Language.HE);

        assertThat(back.rings().mine(id(COLLEGE))).isEqualTo("DIRECT");
        assertThat(back.field().getValue()).isEqualTo("חברת ההז");
        assertThat(back.field().getElement().getAttribute("data-draft"))
                .contains(room.activity().id().toString())
                .contains(room.who(noa).id().toString());
    }

    @Test
    void aStakeholderAddedOnOnePhoneIsOnEveryScreen() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        sami.types("כבר התחלתי");

        phone.fills("<b>חברת</b> \u202Eההזנק", "business", Level.REGIONAL);
        phone.adds();
        everybodyFollows();

        assertThat(phone.field().getValue()).isEmpty();
        assertThat(phone.notices()).singleElement().asString().contains("ברשימה");
        for (var screen : new CirclesScreen[] {phone, sami, console, board}) {
            assertThat(screen.rings().person("<b>חברת</b> ההזנק").path("sector").asString())
                    .isEqualTo("business");
        }
        assertThat(sami.field().getValue()).isEqualTo("כבר התחלתי");
        assertThat(phoneOf(noa, Language.HE).field().getValue()).isEmpty();
    }

    @Test
    void whatWasTypedOutlivesARefusalAndTheRoomsMovingOn() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();

        phone.fills(FOUNDATION, "business", Level.LOCAL);
        phone.adds();
        assertThat(phone.notices()).singleElement().asString().contains("כבר ברשימה");
        assertThat(phone.field().getValue()).isEqualTo(FOUNDATION);

        phone.types("א".repeat(81));
        phone.adds();
        room.step(Verb.CLOSE);
        everybodyFollows();
        room.step(Verb.REOPEN);
        everybodyFollows();
        assertThat(phone.field().getValue()).hasSize(81);
        assertThat(phoneOf(noa, Language.HE).field().getValue()).hasSize(81);
    }

    @Test
    void theFacilitatorAddsAfterTheClose() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        room.step(Verb.CLOSE);
        everybodyFollows();

        console.fills("שותף שנשכח", "public", Level.NATIONAL);
        console.adds();

        assertThat(board.follows().rings().person("שותף שנשכח").path("level").asString())
                .isEqualTo("ארצי");
    }

    @Test
    void theSameCirclesAreReadInThreeLanguages() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        var english = phoneOf(room.joins("Ann", "academia"), Language.EN);

        assertThat(english.rings().person("Ofek foundation").path("sectorLabel").asString())
                .isEqualTo("Philanthropy");
        assertThat(english.rings().rings().getLast().path("title").asString()).isEqualTo("Not with us at this stage");
        assertThat(sami.rings().rings().getFirst().path("title").asString()).isEqualTo("استراتيجية");
        assertThat(sami.page()).contains("מעבדות משותפות", "حول الرافعة");
    }

    private void everybodyFollows() {
        for (var screen : new CirclesScreen[] {console, board, phone, sami, dan}) {
            screen.follows();
        }
    }

    private CirclesScreen phoneOf(Actor.Guest guest, Language language) {
        return new CirclesScreen(
                house.newUser().newWindow(), room, guest, language, face -> kind.phone(face, room.who(guest)));
    }

    private String id(String stakeholder) {
        UUID id = room.stakeholder(stakeholder);
        return id.toString();
    }
}
