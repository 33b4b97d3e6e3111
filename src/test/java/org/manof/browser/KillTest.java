package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a power cut and a lost network leave behind: everything that was acknowledged, and what was half typed. */
@Tag("browser")
class KillTest {
    private static final String HALF_TYPED = "מעבדות פתוחות בערב";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void everyAcknowledgedVoteOutlivesAPowerCutAndThePhonesComeBackByThemselves()
            throws IOException, InterruptedException {
        var facilitator = STAGE.facilitator(Words.HE);
        facilitator.opensInitiative();
        facilitator.opensConsole();
        var ronit = STAGE.participant().joinsByLink(STAGE.house(), "רונית", "public");
        var dudu = STAGE.participant().joinsByLink(STAGE.house(), "דודו", "business");
        facilitator.takes("BEGIN", "OPEN");
        ronit.votes(Stem.MATHS, 2);
        dudu.votes(Stem.MATHS, 1);
        dudu.votes(Stem.MODELS, 2);

        powerCut(() -> ronit.taps(Stem.MODELS), ronit, dudu);

        ronit.hasVoted(Stem.MATHS, 2);
        ronit.hasVoted(Stem.MODELS, 1);
        ronit.isCounted();
        dudu.hasVoted(Stem.MATHS, 1);
        dudu.hasVoted(Stem.MODELS, 2);
        var again = STAGE.facilitator(Words.HE);
        again.opensInitiative();
        again.opensConsole();
        again.sees("2/2");
        again.takes("CLOSE", "REVEAL", "NEXT");
        again.skipsTo("levers");
        again.takes("OPEN");
        ronit.types(HALF_TYPED);

        goneOffline(ronit);
        powerCut(() -> {}, ronit, dudu);

        ronit.hasTyped(HALF_TYPED + " " + HALF_TYPED);
        dudu.hasTyped("");
    }

    /** The phone says so while it lasts, and keeps what is typed meanwhile; the sentence depends on whether something was being sent. */
    private static void goneOffline(Participant participant) {
        var sign = participant.page().locator("vaadin-connection-indicator:is([offline], [reconnecting])");
        participant.page().context().setOffline(true);
        participant.types(HALF_TYPED + " " + HALF_TYPED);
        assertThat(sign)
                .containsText(Pattern.compile(Words.HE.of("connection.lost") + "|" + Words.HE.of("connection.gone")));
        participant.page().context().setOffline(false);
        assertThat(sign).hasCount(0);
        participant.hasTyped(HALF_TYPED + " " + HALF_TYPED);
    }

    /** Whoever does something meanwhile is not told that it counts; nobody touches a phone again until it has loaded itself anew. */
    private static void powerCut(Runnable meanwhile, Participant... participants)
            throws IOException, InterruptedException {
        for (var participant : participants) {
            participant.page().evaluate("() => { window.before = true; }");
        }
        STAGE.house().losesPower();
        meanwhile.run();
        STAGE.house().comesBack();
        for (var participant : List.of(participants)) {
            participant.page().waitForFunction("() => !window.before && document.querySelector('.phone-header')");
        }
    }
}
