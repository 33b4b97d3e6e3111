package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A plan of its own with its budget, to which six people offer something, and with how its goals are measured. */
final class MoneyTour {
    private static final List<String> LEVERS = List.of(
            "מעבדה אזורית אחת לכל התיכונים, פתוחה גם בערב",
            "מדעניות צעירות מלוות כיתות בחטיבות הביניים",
            "הסעות ערב לקמפוס");
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");
    private static final String EQUIPMENT = "ציוד למעבדה בקמפוס";
    private static final String TEACHERS = "רבע משרה של רכזת ושני ימי הכשרה לכל צוות";
    private static final String MEASURE = "שיעור הבנות במגמות המדעים בכיתה י״א";

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private MoneyTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "תקציב והערכה", "EVENINGS", PEOPLE, page -> {});
    }

    /** Goes through both activities and their pages as readers of these languages see them. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new MoneyTour(stage, look, readers);
        tour.plan();
        tour.budget();
        tour.evaluation();
        tour.between();
    }

    private void plan() {
        leads().takes("BEGIN");
        leads().skipsTo("levers");
        leads().takes("OPEN");
        for (var i = 0; i < LEVERS.size(); i++) {
            guest(i).proposes(LEVERS.get(i), Stem.MATHS, "מהשנה הבאה", "התיכונים והמכללה");
        }
        leads().takes("CLOSE", "REVEAL");
        leads().skipsTo("choice");
        leads().takes("OPEN");
        // As many dots as it takes for the levers to stand in the order in which they are chosen.
        for (var lever = 0; lever < LEVERS.size(); lever++) {
            for (var person = 0; person < LEVERS.size() - lever; person++) {
                guest(person).votes(LEVERS.get(lever), 1);
            }
        }
        leads().takes("CLOSE", "REVEAL");
        leads().chooses(LEVERS.get(0), Stem.GOAL_MATHS, "");
        leads().chooses(LEVERS.get(1), Stem.GOAL_YOUNG, "");
        leads().chooses(LEVERS.get(2), Stem.GOAL_FIRST_YEAR, "");
        leads().skipsTo("plan");
        leads().takes("OPEN");
        leads().plans(LEVERS.get(0), EQUIPMENT, Stem.COLLEGE, "1250000", "רונית אלמוג");
        leads().plans(LEVERS.get(1), TEACHERS, Stem.FIRST_STEP, "320000", "אמל נסאר");
        leads().plans(LEVERS.get(2), "קו ערב שלוש פעמים בשבוע", Stem.DEPARTMENT, "", "");
        leads().takes("CLOSE");
    }

    private void budget() {
        leads().skipsTo("budget");
        shows("budget-waiting");
        leads().takes("OPEN");
        offers(0, 0, "120000", "המכללה האזורית");
        offers(2, 1, "45000", "עמותת צעד ראשון");
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".budget-head p.muted")).isVisible());
        shows("budget-offers");
        var page = leads().page();
        page.locator(".budget-offer vaadin-button").first().click();
        assertThat(page.locator(".budget-line")).hasCount(1);
        adds(EQUIPMENT, "640000", "SECURED");
        adds(EQUIPMENT, "200000", "ASKED");
        adds(TEACHERS, "320000", "SECURED");
        adds("קו ערב", "90000", "ASKED");
        room.boards()
                .forEach(board ->
                        assertThat(board.locator(".budget-table").first()).containsText("640,000"));
        shows("budget");
        leads().takes("CLOSE");
    }

    /** As somebody with a phone does, for the first action that is offered. */
    private void offers(int person, int action, String amount, String bearer) {
        var phone = room.phones().get(person);
        var words = words(person);
        phone.locator(".budget-bring").nth(action).click();
        phone.getByLabel(words.of("budget.offer.amount")).fill(amount);
        phone.getByLabel(words.of("budget.offer.bearer")).fill(bearer);
        phone.getByLabel(words.of("budget.offer.note")).fill("בתנאי שעוד גוף אחד מצטרף");
        phone.getByText(words.of("budget.offer.send")).click();
        assertThat(phone.getByText(words.of("budget.mine")).first()).isVisible();
    }

    /** A facilitator's line, and how sure it is. */
    private void adds(String action, String amount, String state) {
        var page = leads().page();
        var words = readers.getFirst();
        var card = page.locator(".budget-row").filter(new Locator.FilterOptions().setHasText(action));
        var before = card.locator(".budget-line").count();
        card.getByLabel(words.of("budget.add.amount")).fill(amount);
        card.getByText(words.of("budget.add"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(card.locator(".budget-line")).hasCount(before + 1);
        card.locator(".budget-line")
                .last()
                .locator(".choice-STATE vaadin-select")
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(words.of("budget.state." + state))
                                .setExact(true))
                .click();
        assertThat(card.locator(".budget-line").last()).hasAttribute("data-state", state);
    }

    private void evaluation() {
        leads().takes("NEXT", "OPEN");
        var texts = List.of(MEASURE, "כמה תלמידים סיימו חמש יחידות", "שיעור הנושרים בסמסטר הראשון");
        for (var i = 0; i < texts.size(); i++) {
            var phone = room.phones().get(i);
            phone.getByLabel(words(i).of("evaluation.text")).fill(texts.get(i));
            phone.getByText(words(i).of("evaluation.send")).click();
            assertThat(phone.getByText(texts.get(i)).first()).isVisible();
        }
        shows("evaluation-suggested");
        var words = readers.getFirst();
        texts.subList(0, 2).forEach(text -> {
            leads().page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(words.of("evaluation.showNamed").replace("{0}", text)))
                    .click();
            room.boards().forEach(board -> assertThat(board.getByText(text)).isVisible());
        });
        for (var i = 0; i < 4; i++) {
            room.phones().get(i).locator(".evaluation-mark").first().click();
            assertThat(room.phones().get(i).locator(".evaluation-mark[aria-pressed=true]"))
                    .hasCount(1);
        }
        shows("evaluation-marked");
        leads().takes("CLOSE");
        // It is the last activity: no step comes next.
        leads().button(words.of("step.REVEAL")).click();
        assertThat(leads().button(words.of("step.REOPEN"))).isVisible();
        leads().page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(words.of("evaluation.takeNamed").replace("{0}", MEASURE)))
                .click();
        fill("BASELINE", "31.5");
        fill("UNIT", "אחוזים");
        fillsTarget("2027", "35");
        fillsTarget("2029", "45");
        milestone("15.3.2027", "נבחר ספק למעבדה");
        milestone("1.9.2027", "המעבדה נפתחת");
        room.boards()
                .forEach(board -> assertThat(board.locator(".evaluation-table")).containsText("31.5"));
        shows("evaluation-revealed");
    }

    private void fill(String field, String text) {
        var cell = leads().page().locator(".saving-" + field + " input").first();
        cell.fill(text);
        cell.press("Tab");
    }

    private void fillsTarget(String year, String text) {
        var cell = leads().page().locator(".evaluation-targets").first().getByLabel(year);
        cell.fill(text);
        cell.press("Tab");
    }

    private void milestone(String day, String text) {
        var form = leads().page().locator(".evaluation-new");
        form.locator("input").first().fill(day);
        form.locator("input").nth(1).fill(text);
        form.locator("vaadin-button").first().click();
        assertThat(leads().page()
                        .locator(".evaluation-month, .evaluation-milestone")
                        .first())
                .isVisible();
        assertThat(form.locator("input").first()).hasValue("");
    }

    private void between() {
        readers.forEach(words -> {
            var facilitator = stage.facilitator(words);
            facilitator.opensInitiative();
            var home = facilitator.page().url();
            look.at("initiative-money", words, facilitator.page());
            facilitator.page().navigate(home.replace("/initiative/", "/budget/"));
            assertThat(facilitator.page().locator(".budget-line").first()).isVisible();
            look.at("desk-budget", words, facilitator.page());
            facilitator.page().locator(".budget-shares vaadin-details-summary").click();
            look.at("desk-budget-sums", words, facilitator.page());
            facilitator.page().navigate(home.replace("/initiative/", "/evaluation/"));
            assertThat(facilitator.page().locator(".evaluation-measure").first())
                    .isVisible();
            look.at("desk-evaluation", words, facilitator.page());
            facilitator.page().locator(".evaluation-calendar").scrollIntoViewIfNeeded();
            look.at("phone-desk-calendar", words, facilitator.page());
        });
    }

    private void shows(String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), room.consoles().get(i).page());
            look.at("phone-" + name, readers.get(i), room.phones().get(i));
            look.at("board-" + name, readers.get(i), room.boards().get(i));
        }
    }

    private Facilitator leads() {
        return room.consoles().getFirst();
    }

    private Participant guest(int person) {
        return new Participant(room.phones().get(person), words(person));
    }

    private Words words(int person) {
        return person < readers.size() ? readers.get(person) : Words.HE;
    }
}
