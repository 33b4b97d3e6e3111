package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One workshop on two nodes, and what is left of it when one of them goes, by accident and on purpose: that one stays away, so it is last. */
@Tag("browser")
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @RegisterExtension
    static final Cluster CLUSTER = new Cluster();

    @Test
    @Order(1)
    void aVoteThroughOneNodeIsOnTheBoardOfTheOtherAndWhoseNodeDiesIsOnTheOtherWithTheSameVotes()
            throws IOException, InterruptedException, SQLException {
        var board = CLUSTER.board(CLUSTER.second());
        var facilitator = CLUSTER.facilitator(CLUSTER.second());
        facilitator.opensInitiative();
        facilitator.opensConsole();
        var ronit = CLUSTER.participant().joinsByLink(CLUSTER.house(), "רונית", "public");
        var dudu = CLUSTER.participant().joinsByLink(CLUSTER.house(), "דודו", "business");
        facilitator.takes("BEGIN", "OPEN");
        ronit.votes(Stem.MATHS, 2);
        dudu.votes(Stem.MODELS, 1);

        board.shows("2/2");
        assertThat(facilitator.page().locator(".console-people li")).hasCount(2);
        assertThat(facilitator.page().locator(".console-people li.away")).hasCount(0);

        assertThat(CLUSTER.current()).isSameAs(CLUSTER.first());
        assertThat(comeBackAfter(() -> CLUSTER.first().losesPower(), ronit, dudu))
                .isLessThan(SOON);
        ronit.hasVoted(Stem.MATHS, 2);
        dudu.hasVoted(Stem.MODELS, 1);
        dudu.votes(Stem.MODELS, 1);
        assertThat(facilitator.page().locator(".console-people li")).hasCount(2);
        assertThat(facilitator.page().locator(".console-people li.away")).hasCount(0);

        CLUSTER.schemaGrows();
        CLUSTER.first().comesBack();
        var maya = CLUSTER.participant().joinsByLink(CLUSTER.first(), "מאיה", "third");
        maya.votes(Stem.GIRLS, 1);
        board.shows("3/3");
        facilitator.takes("CLOSE", "REVEAL");
        board.shows(Stem.MATHS);
        maya.page().context().close();
        assertThat(facilitator.page().locator(".console-people li.away")).hasCount(1);
    }

    @Test
    @Order(2)
    void aNodeThatIsRestartedSaysSoLetsNobodyInAndSendsItsPeopleToTheOther() throws IOException, InterruptedException {
        var leaving = CLUSTER.current();
        var other = leaving == CLUSTER.first() ? CLUSTER.second() : CLUSTER.first();
        var noa = CLUSTER.participant();
        noa.page().addInitScript("""
                const Socket = window.WebSocket;
                window.WebSocket = class extends Socket {
                  constructor(...where) {
                    super(...where);
                    this.addEventListener('close', (end) => { sessionStorage.codes = `${sessionStorage.codes ?? ''} ${end.code}`; });
                  }
                };""");
        noa.joinsByLink(CLUSTER.house(), "נועה", "academia");
        var newcomer = CLUSTER.participant();
        newcomer.page().navigate(leaving.address());
        newcomer.sees(Words.HE.of("join.title"));
        var board = CLUSTER.windows().projector(Words.HE);
        board.navigate(other.board());

        var took = comeBackAfter(
                () -> {
                    leaving.closes();
                    noa.sees(Words.HE.of("connection.restart"));
                    newcomer.tries(CLUSTER.first().code());
                    newcomer.sees(Words.HE.of("refusal.restart"));
                },
                noa);

        assertThat(took).isLessThan(SOON);
        assertThat((String) noa.page().evaluate("() => sessionStorage.codes")).startsWith(" 1001");
        leaving.hasClosed();
        newcomer.joinsByLink(CLUSTER.house(), "אמל", "public");
        assertThat(board.locator(".restart-notice")).hasCount(0);
    }

    /** What happens to a node. */
    private interface Fate {
        void strikes() throws IOException, InterruptedException;
    }

    /** Nobody touches a phone until it has loaded itself again; returns how long the last one took. */
    private static Duration comeBackAfter(Fate fate, Participant... participants)
            throws IOException, InterruptedException {
        for (var participant : participants) {
            participant.page().evaluate("() => { window.before = true; }");
        }
        var begun = System.nanoTime();
        fate.strikes();
        for (var participant : List.of(participants)) {
            participant.page().waitForFunction("() => !window.before && document.querySelector('.phone-header')");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
