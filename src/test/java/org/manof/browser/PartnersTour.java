package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The circles of where we want them, what follows from the two, and the partners over all levers. */
final class PartnersTour {
    private static final List<String> PEOPLE = List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון");

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private PartnersTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "שותפים, היום ומחר", "HALF_DAY", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new PartnersTour(stage, look, readers);
        tour.reachTheCircles();
        tour.place();
        tour.turn();
        tour.read();
    }

    private void reachTheCircles() {
        var leads = room.consoles().getFirst();
        leads.takes("BEGIN");
        leads.skipsTo("assumptionRating");
        leads.skipsTo("priorities");
        leads.skipsTo("levers");
        leads.takes("OPEN");
        var phone = new Participant(room.phones().getFirst(), readers.getFirst());
        phone.proposes(Crowd.LAB, Stem.MODELS, "בשנה הקרובה", "בתי הספר");
        phone.proposes(Crowd.GRANTS, Stem.MONEY, "בשנה הקרובה", "המכללה");
        leads.takes("CLOSE", "REVEAL");
        leads.skipsTo("choice");
        leads.takes("OPEN", "CLOSE", "REVEAL");
        leads.chooses(Crowd.LAB, Stem.GOAL_YOUNG, "");
        leads.chooses(Crowd.GRANTS, Stem.GOAL_MATHS, "");
        leads.skipsTo("circles");
    }

    private void place() {
        room.consoles().getFirst().takes("OPEN");
        puts(Stem.OFEK, "STRATEGIC", "DIRECT", "STRATEGIC", "STRATEGIC");
        puts(Stem.COLLEGE, "WIDE", "WIDE", "DIRECT", "WIDE");
        puts(Stem.DEPARTMENT, "DIRECT", "DIRECT", "STRATEGIC", "DIRECT");
        puts(Stem.CENTRES, "WIDE", "OUT", "OUT", "OUT");
        room.consoles().getFirst().fixes(Stem.COLLEGE, "WIDE");
        room.consoles().getFirst().fixes(Stem.DEPARTMENT, "DIRECT");
        room.consoles().getFirst().fixes(Stem.CENTRES, "OUT");
        shows("circles-now");
    }

    private void turn() {
        var leads = room.consoles().getFirst();
        leads.page()
                .locator(".circles-console vaadin-radio-button")
                .nth(1)
                .locator("label")
                .click();
        room.boards()
                .forEach(board -> assertThat(board.locator(".circles-aim[data-aim=TARGET]"))
                        .isVisible());
        room.phones()
                .forEach(phone -> assertThat(phone.locator(".circles-aim[data-aim=TARGET]"))
                        .isVisible());
        puts(Stem.OFEK, "STRATEGIC", "STRATEGIC", "STRATEGIC", "STRATEGIC");
        puts(Stem.COLLEGE, "DIRECT", "STRATEGIC", "DIRECT", "DIRECT");
        puts(Stem.DEPARTMENT, "STRATEGIC", "STRATEGIC", "DIRECT", "STRATEGIC");
        puts(Stem.CENTRES, "WIDE", "WIDE", "DIRECT", "DIRECT");
        leads.fixes(Stem.COLLEGE, "DIRECT");
        leads.fixes(Stem.DEPARTMENT, "STRATEGIC");
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".rings-trace").first()).isAttached());
        shows("circles-target");
        var plan = leads.page().locator(".circles-moves vaadin-button").first();
        plan.click();
        assertThat(leads.page().locator(".circles-moves .chip")).hasCount(1);
        readers.forEach(words -> {
            var console = room.consoles().get(readers.indexOf(words)).page();
            // Called a phone's, since only those are pictured where they were scrolled to.
            console.locator(".circles-moves").scrollIntoViewIfNeeded();
            look.at("phone-circles-moves", words, console);
        });
    }

    private void read() {
        for (var words : readers) {
            var leads = stage.facilitator(words);
            leads.opensInitiative();
            look.at("initiative-partners", words, leads.page());
            leads.page().locator("a[href*='partners/']").click();
            var grid = leads.page().locator("vaadin-grid");
            assertThat(grid).isVisible();
            assertThat(leads.page().locator(".partners-cell").first()).isVisible();
            look.at("partners", words, leads.page());
            wholePage(leads.page());
            look.at("partners-findings", words, leads.page());
            leads.page().locator(".partners-cell").first().click();
            assertThat(leads.page().locator(".saving-term-role").first()).isVisible();
            look.at("partners-terms", words, leads.page());
        }
    }

    private static void wholePage(Page page) {
        page.evaluate("document.querySelector('.partners-grid').style.blockSize = '12rem'");
    }

    /** One person after the other puts a stakeholder where they say; a ring that is theirs already is left. */
    private void puts(String stakeholder, String... rings) {
        for (var at = 0; at < rings.length; at++) {
            var words = at < readers.size() ? readers.get(at) : Words.HE;
            new Participant(room.phones().get(at), words).places(stakeholder, rings[at]);
        }
    }

    private void shows(String name) {
        for (var words : readers) {
            var at = readers.indexOf(words);
            look.at("console-" + name, words, room.consoles().get(at).page());
            look.at("phone-" + name, words, room.phones().get(at));
            look.at("board-" + name, words, room.boards().get(at));
        }
    }
}
