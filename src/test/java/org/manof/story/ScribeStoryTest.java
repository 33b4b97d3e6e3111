package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** Two people without a phone tell the coordinator what they want; the others vote on their phones. */
@ManofTest
class ScribeStoryTest extends Gathered {
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";

    @BeforeEach
    void gather() {
        theEveningOpens("ערב");
        noaComes();
    }

    @Test
    void theirVotesAreWrittenForThemCountedOnceAndHiddenUntilTheReveal() {
        dana.begins();
        dana.opens();
        rami.goesTo("scribe/" + dana.workshop());
        rami.sees(rami.says("byHand.none"));
        brings("שרה לוי", "מגזר שלישי");
        rami.sees(rami.says("byHand.for", "שרה לוי"));
        new Voter.Dots(new Voter(rami), 2).on(LABS);
        rami.presses("phone.done");
        brings("אברהם", "מגזר עסקי");
        rami.sees(rami.says("byHand.for", "אברהם"));
        assertThat(new Voter(rami).dots()).isZero();
        new Voter.Dots(new Voter(rami), 1).on(LABS);
        noa.putsDots(1).on(LABS);

        board.waitsFor(page -> assertThat(board.turnout()).contains("3"));
        board.sees(board.says("board.byHand", 2));
        dana.sees(dana.says("room.byHand.count", 2));
        for (var screen : List.of(board, noa, dana)) {
            assertThat(screen.everything()).doesNotContain("\"dots\":4");
        }

        brings("  שרה לוי", "מגזר שלישי");
        assertThat(rami.notices().toString()).contains(rami.says("refusal.byHand.there", "שרה לוי"));
        assertThat(rami.field(TextField.class, "byHand.name").getValue()).isEqualTo("  שרה לוי");
        rami.presses("byHand.write.named", "שרה לוי");
        assertThat(new Voter(rami).dotsOn(LABS)).isEqualTo(2);
        new Voter.Dots(new Voter(rami), 1).on(LABS);

        dana.closes();
        dana.reveals();
        noa.waitsFor(page -> assertThat(noa.result()).startsWith(Map.entry(LABS, 3)));
    }

    @Test
    void aGuestFindsNoSuchPage() {
        noa.goesTo("scribe/" + dana.workshop());
        noa.doesNotSee(noa.says("byHand.how"));
    }

    @SuppressWarnings("unchecked")
    private void brings(String name, String sector) {
        rami.window().test(rami.field(TextField.class, "byHand.name")).setValue(name);
        rami.window()
                .test((Select<Object>) rami.field(Select.class, "byHand.sector"))
                .selectItem(sector);
        rami.presses("byHand.add");
    }
}
