package org.manof.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.partnership.Level;
import org.manof.shared.Language;
import org.manof.workshop.Verb;

/** Somebody is missing from the list, and whoever notices adds them. */
class AddStakeholderStoryTest extends CirclesStory {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String FOUNDATION = "קרן אופק";

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
}
