package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class LeverCardsTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private LeverCards cards;

    private Gathering room;
    private Gathering.Guest rina;

    @BeforeEach
    void propose() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        room.opens(Levers.KIND);
        room.proposes(rina, "מעבדה", room.component(0));
        room.proposes(rina, "הסעות");
        room.proposes(rina, "מלגות");
        room.reveals();
    }

    @Test
    void theFacilitatorFillsTheCardAndWhoWasSlowerGetsWhatStandsThere() {
        assertThat(writes("מעבדה", "מהשנה הבאה", "  מספטמבר ")).isEqualTo(new Edited("מספטמבר", true));
        assertThat(writes("מעבדה", "מהשנה הבאה", "מינואר")).isEqualTo(new Edited("מספטמבר", false));
        assertThat(writes("מעבדה", "מהשנה הבאה", "מספטמבר")).isEqualTo(new Edited("מספטמבר", true));
        assertThat(writes("מעבדה", "מספטמבר", "")).isEqualTo(new Edited("", true));

        assertThat(lever("מעבדה").times()).isEmpty();
        assertThat(lever("מעבדה").systems()).containsExactly("בתי הספר");
    }

    @Test
    void whichComponentsALeverLiftsIsTickedOneByOne() {
        lifts("מעבדה", 1, true);
        lifts("מעבדה", 1, true);
        lifts("מעבדה", 0, false);

        assertThat(lever("מעבדה").components()).containsExactly(room.component(1));
    }

    @Test
    void whatIsWrittenOnAMergedCardStandsForWhatWasMerged() {
        room.merges("ביחד", "מעבדה", "הסעות");
        assertThat(lever("ביחד").times()).containsExactly("מהשנה הבאה");

        writes("ביחד", "", "בקיץ");

        assertThat(lever("ביחד").times()).containsExactly("בקיץ");
        refuses("refusal.notFound", () -> writes("לא קיים", "", "בקיץ"));
    }

    @Test
    void nobodyElseFillsCardsAndNoOtherLeverIsFound() {
        var elsewhere = new Gathering(spring);
        var other = elsewhere.joins("אחר");
        elsewhere.opens(Levers.KIND);
        elsewhere.proposes(other, "זר");
        elsewhere.reveals();
        var lever = room.lever("מעבדה");
        var merged = room.lever("הסעות");
        room.merges("ביחד", "הסעות", "מלגות");

        refuses("refusal.notAllowed", () -> answers(rina.actor(), lever));
        refuses("refusal.notFound", () -> answers(elsewhere.facilitator(), lever));
        refuses("refusal.notFound", () -> answers(new Actor.BoardLink(room.boardToken()), lever));
        refuses("refusal.notFound", () -> answers(new Actor.Staff(Ids.next(), Role.COORDINATOR), lever));
        refuses("refusal.notFound", () -> answers(room.facilitator(), elsewhere.lever("זר")));
        refuses("refusal.lever.merged", () -> answers(room.facilitator(), merged));
        refuses("refusal.text.long", () -> writes("מעבדה", "מהשנה הבאה", "א".repeat(301)));
        refuses(
                "refusal.notFound",
                () -> cards.lifts(
                        room.facilitator(), room.workshop(), lever, elsewhere.component(0), true, Ids.next()));
        assertThat(lever("מעבדה").times()).containsExactly("מהשנה הבאה");
        assertThat(lever("מעבדה").components()).containsExactly(room.component(0));
    }

    @Test
    void aProposalThatIsStillPrivateHasNoCardToFill() {
        var early = new Gathering(spring);
        var dan = early.joins("דן");
        early.opens(Levers.KIND);
        early.proposes(dan, "פרטי");
        var lever = spring.getBean(LeverRows.class)
                .ofAuthor(dan.me().id())
                .getFirst()
                .id();

        refuses(
                "refusal.notFound",
                () -> cards.answer(early.facilitator(), early.workshop(), lever, CardQuestion.TIME, "", "מחר"));
    }

    private Edited writes(String title, String before, String mine) {
        var lever = room.titles().contains(title) ? room.lever(title) : Ids.next();
        return cards.answer(room.facilitator(), room.workshop(), lever, CardQuestion.TIME, before, mine);
    }

    private void answers(Actor actor, java.util.UUID lever) {
        cards.answer(actor, room.workshop(), lever, CardQuestion.TIME, "מהשנה הבאה", "אחרת");
    }

    private void lifts(String title, int component, boolean lifts) {
        cards.lifts(
                room.facilitator(), room.workshop(), room.lever(title), room.component(component), lifts, Ids.next());
    }

    private GalleryLever lever(String title) {
        return List.copyOf(room.levers().levers()).stream()
                .filter(lever -> lever.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
