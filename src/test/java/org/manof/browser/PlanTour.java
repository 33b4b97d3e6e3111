package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;

/** The plan's two sides, what stands beside a row and what it lacks, and the version in which some of it stays open. */
final class PlanTour {
    private static final String LAB = "מעבדה ניידת בין בתי הספר";
    private static final String MENTORS = "ליווי אישי בשנה הראשונה";

    private final SideRoom room;
    private final Look look;
    private final List<Words> readers;

    private PlanTour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "תכנית העבודה", "STANDARD", List.of("נועה ברק", "אמל נסאר"), page -> {});
    }

    /** Writes a small plan, and goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new PlanTour(stage, look, readers);
        tour.choose();
        tour.mission();
        tour.partnership();
        tour.finalise();
    }

    private void choose() {
        var leads = room.consoles().getFirst();
        leads.takes("BEGIN");
        leads.skipsTo("depth");
        leads.skipsTo("levers");
        leads.takes("OPEN");
        new Participant(room.phones().get(0), readers.getFirst()).proposes(LAB, Stem.MATHS, "מהשנה הבאה", "התיכונים");
        new Participant(room.phones().get(1), readers.getLast()).proposes(MENTORS, Stem.MATHS, "אוקטובר", "המכללה");
        leads.takes("CLOSE", "REVEAL", "NEXT", "OPEN", "CLOSE", "REVEAL");
        leads.chooses(LAB, Stem.GOAL_MATHS, "");
        leads.chooses(MENTORS, Stem.GOAL_MATHS, "");
        leads.takes("NEXT");
        leads.skipsTo("plan");
        leads.takes("OPEN");
    }

    private void mission() {
        var leads = room.consoles().getFirst();
        leads.plans(LAB, "רכישה והפעלה של מעבדה", Stem.OFEK, "180000", "רכזת STEM");
        leads.plans(MENTORS, "שישים סטודנטים מלווים כיתות", Stem.COLLEGE, "95000", "");
        var row = row(leads.page(), LAB);
        row.locator(".plan-more").click();
        var side = leads.page().locator(".plan-detail-side");
        adds(leads, side, "TASK", "הזמנת ציוד ורכב");
        side.getByLabel(leads.words.of("plan.detail.TASK.FROM")).fill("2027-01-10");
        side.getByLabel(leads.words.of("plan.detail.TASK.UNTIL")).fill("2027-03-31");
        adds(leads, side, "MILESTONE", "המעבדה מבקרת בבית הספר הראשון");
        adds(leads, side, "MEASURE", "תלמידים שניסו ניסוי אחד לפחות");
        side.getByLabel(leads.words.of("plan.detail.MEASURE.TARGET")).fill("1,200 בשנה");
        side.getByText(leads.words.of("plan.carry"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(leads.page().locator(".plan-outline")).hasCount(1);
        for (var i = 0; i < readers.size(); i++) {
            var console = room.consoles().get(i);
            if (i > 0) {
                row(console.page(), LAB).locator(".plan-more").click();
            }
            assertThat(console.page().locator(".plan-detail-side:visible")).hasCount(1);
            look.at("console-plan-details", readers.get(i), console.page());
            desk(
                    console.page(),
                    readers.get(i),
                    "plan-details",
                    page -> row(page, LAB).locator(".plan-more").click());
        }
    }

    private void partnership() {
        for (var i = 0; i < readers.size(); i++) {
            var page = room.consoles().get(i).page();
            page.locator(".plan-sides vaadin-button").last().click();
            assertThat(page.locator(".plan-lever")).hasCount(4);
            if (i == 0) {
                for (var strand = 0; strand < 2; strand++) {
                    page.locator(".plan-lever vaadin-button").nth(strand).click();
                    assertThat(page.locator(".plan-tools vaadin-checkbox")).hasCount(strand + 1);
                    var cell = page.locator(".plan-table textarea").nth(strand);
                    cell.fill(strand == 0 ? "ישיבת ועדת היגוי, כל חודש" : "קבוצת עבודה לכל מנוף");
                    cell.press("Tab");
                }
            }
            page.locator(".plan-tools vaadin-checkbox").first().click();
            page.locator(".plan-look summary").click();
            look.at("console-plan-partnership", readers.get(i), page);
            look.at("board-plan-sides", readers.get(i), room.boards().get(i));
            look.at("phone-plan-sides", readers.get(i), room.phones().get(i));
        }
    }

    private void finalise() {
        for (var i = 0; i < readers.size(); i++) {
            var leads = room.consoles().get(i);
            leads.startsToFinalise();
            look.at("console-plan-missing", readers.get(i), leads.page());
            leads.closes();
        }
        room.consoles().getFirst().finalises("ייקבע בישיבה הראשונה של ועדת ההיגוי");
    }

    /** The same on the page outside the workshop, which is wider. */
    private void desk(Page console, Words words, String name, Consumer<Page> opens) {
        var initiative = console.locator("a[href*='initiative/']").first().getAttribute("href");
        var back = console.url();
        console.navigate(back.replaceAll("/console/.*", "/plan/" + initiative.replaceAll(".*initiative/", "")));
        opens.accept(console);
        assertThat(console.locator(".plan-detail-side:visible")).hasCount(1);
        look.at(name, words, console);
        console.navigate(back);
        assertThat(console.locator(".plan-table")).isVisible();
    }

    private static Locator row(Page page, String lever) {
        return page.locator(".plan-table tbody")
                .filter(new Locator.FilterOptions().setHasText(lever))
                .locator("tr:has(vaadin-text-area)")
                .first();
    }

    private static void adds(Facilitator leads, Locator side, String kind, String text) {
        side.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(leads.words.of("plan.detail.add." + kind))
                                .setExact(true))
                .click();
        var field = side.getByLabel(
                leads.words.of("plan.detail." + kind + ".TEXT"), new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }
}
