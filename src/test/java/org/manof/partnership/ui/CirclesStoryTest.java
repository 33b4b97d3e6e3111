package org.manof.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Verb;

/** A facilitator, three phones and the board, each in a window of its own. */
class CirclesStoryTest extends CirclesStory {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String FOUNDATION = "קרן אופק";

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
    void theFacilitatorTurnsFromTodayToWhereWeWantThem() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        assertThat(phone.page()).contains("איפה הם היום?");
        phone.puts(COLLEGE, Circle.WIDE);
        sami.puts(FOUNDATION, Circle.WIDE);
        console.puts(COLLEGE, Circle.WIDE);
        everybodyFollows();

        console.asks(Aim.TARGET);
        everybodyFollows();

        assertThat(phone.page()).contains("איפה אנחנו רוצים אותם?").doesNotContain("איפה הם היום?");
        assertThat(sami.page()).contains("أين نريدهم أن يكونوا؟");
        assertThat(board.page()).contains("איפה אנחנו רוצים אותם?", "עוד לא סימן איש");
        assertThat(phone.rings().mine(id(COLLEGE))).isEmpty();
        assertThat(phone.rings().person(COLLEGE).path("fromText").asString()).isEqualTo("היום: רחב");
        assertThat(phone.rings().person(FOUNDATION).path("from").isNull()).isTrue();
        assertThat(board.rings().person(FOUNDATION).path("from").asString()).isEqualTo("WIDE");

        phone.puts(COLLEGE, Circle.DIRECT);
        everybodyFollows();
        assertThat(phone.rings().mine(id(COLLEGE))).isEqualTo("DIRECT");
        assertThat(room.counts(COLLEGE)).containsOnlyKeys(Circle.DIRECT);
        var college = board.rings().person(COLLEGE);
        assertThat(college.path("from").asString()).isEqualTo("WIDE");
        assertThat(college.path("place").asString()).isEqualTo("DIRECT");
        assertThat(college.path("final").isNull()).isTrue();

        console.asks(Aim.NOW);
        everybodyFollows();
        assertThat(phone.rings().mine(id(COLLEGE))).isEqualTo("WIDE");
        assertThat(board.rings().person(COLLEGE).path("from").isNull()).isTrue();
    }

    @Test
    void aDraftActionIsOfferedOnceBothAreSettledAndGoesIntoThePlanByOnePress() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        everybodyFollows();
        console.puts(COLLEGE, Circle.WIDE);
        console.asks(Aim.TARGET);
        everybodyFollows();
        assertThat(console.page()).doesNotContain("מה נובע מכאן");

        console.puts(COLLEGE, Circle.DIRECT);
        everybodyFollows();
        var action = "להעביר את \u2068המכללה האזורית\u2069 מהמעגל הרחב למעגל הישיר";
        assertThat(console.page()).contains("מה נובע מכאן", action);

        console.plans(action);
        everybodyFollows();
        assertThat(console.page()).contains(action, "בתכנית");
        assertThat(console.maySay("הוספה לתכנית")).isFalse();
        room.undo();
        everybodyFollows();
        assertThat(console.maySay("הוספה לתכנית")).isTrue();
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
}
