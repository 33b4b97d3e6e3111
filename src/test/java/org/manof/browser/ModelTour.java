package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A room with six levers builds its operating model and says what it thinks of it. */
final class ModelTour {
    private static final List<String> LEVERS = List.of(
            "מעבדה אזורית אחת לכל התיכונים, פתוחה גם בערב",
            "מדעניות צעירות מלוות כיתות בחטיבות הביניים",
            "הכשרה של מורי מתמטיקה בתוך בית הספר",
            "הסעות ערב לקמפוס",
            "ערבי הורים וילדים במפעלי ההייטק באזור",
            "מלגת קיום לשנה הראשונה, עם ליווי");
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");
    private static final List<String> GOALS = List.of(Stem.GOAL_YOUNG, Stem.GOAL_MATHS, Stem.GOAL_FIRST_YEAR);

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private ModelTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "מודל הפעולה", "EVENINGS", PEOPLE, page -> {});
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new ModelTour(stage, look, readers);
        tour.choose();
        tour.build();
        tour.speak();
        tour.atTheDesk();
    }

    private Facilitator leads() {
        return room.consoles().getFirst();
    }

    private void choose() {
        leads().takes("BEGIN");
        leads().skipsTo("levers");
        leads().takes("OPEN");
        for (var person = 0; person < LEVERS.size(); person++) {
            var words = person < readers.size() ? readers.get(person) : Words.HE;
            new Participant(room.phones().get(person), words)
                    .proposes(LEVERS.get(person), Stem.MATHS, "מהשנה הבאה", "התיכונים והמכללה");
        }
        leads().takes("CLOSE", "REVEAL");
        leads().skipsTo("choice");
        leads().takes("OPEN", "CLOSE", "REVEAL");
        for (var lever = 0; lever < LEVERS.size(); lever++) {
            leads().chooses(LEVERS.get(lever), GOALS.get(lever % GOALS.size()), "");
        }
        leads().skipsTo("model");
    }

    private void build() {
        shows("model-empty");
        leads().button(readers.getFirst().of("model.begin")).click();
        assertThat(leads().page().locator(".model-entry").first()).isVisible();
        seats("ועדת היגוי", Stem.DEPARTMENT, "מיכל ברק, מנהלת האגף");
        seats("ועדת היגוי", Stem.OFEK, "דינה לב");
        seats("ועדת היגוי", Stem.COLLEGE, "פרופ׳ סמיר חטיב");
        seats("ועדת היגוי", Stem.PARENTS, "");
        picks("ועדת היגוי", "RHYTHM", "QUARTERLY");
        seats("ניהול המהלך", Stem.DEPARTMENT, "רון שגיא");
        picks("ניהול המהלך", "RHYTHM", "WEEKLY");
        seats("הרשות המקומית", Stem.DEPARTMENT, "");
        seats("משרדי ממשלה", Stem.MINISTRY, "");
        seats("קרנות פילנתרופיות", Stem.OFEK, "");
        seats("צוות מדידה והערכה", Stem.COLLEGE, "ד״ר הנאדי עואד");
        for (var lever : LEVERS.subList(0, 5)) {
            seats("קבוצת עבודה: " + lever, Stem.FIRST_STEP, "");
            seats("קבוצת עבודה: " + lever, Stem.FORUM, "אלכסנדרה גולדשטיין-רבינוביץ׳");
        }
    }

    private void speak() {
        leads().takes("OPEN");
        var said = List.of(
                "חסר כאן נציג הורים מהשכונות המזרחיות",
                "פעם ברבעון זה מעט מדי בשנה הראשונה",
                "מי מחליט כשאין הסכמה?",
                "من يمثّل المدارس العربية؟");
        for (var person = 0; person < said.size(); person++) {
            var phone = room.phones().get(person);
            var words = person < readers.size() ? readers.get(person) : Words.HE;
            var unit = phone.locator(".model-phone-unit").nth(person < 3 ? 3 : 6);
            unit.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(words.of("model.comment")))
                    .first()
                    .click();
            unit.locator("textarea").fill(said.get(person));
            unit.getByText(words.of("model.send"), new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(unit.locator(".model-phone-comment").last()).containsText(said.get(person));
        }
        assertThat(leads().page().locator(".model-said .model-comment")).hasCount(4);
        leads().page()
                .locator(".model-said vaadin-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(readers.getFirst().of("model.takeUp")))
                .first()
                .click();
        assertThat(leads().page().locator(".model-taken")).hasCount(1);
        shows("model");
        for (var reader = 0; reader < readers.size(); reader++) {
            var phone = room.phones().get(reader);
            phone.locator(".model-phone-unit").nth(3).scrollIntoViewIfNeeded();
            look.at("phone-model-comments", readers.get(reader), phone);
        }
    }

    private void atTheDesk() {
        for (var words : readers) {
            var home = stage.facilitator(words);
            home.opensInitiative();
            home.page().setViewportSize(1440, 3000);
            look.at("initiative-model", words, home.page());
            home.page().locator("a[href^=model]").first().click();
            assertThat(home.page().locator("manof-model svg .model-unit").first())
                    .isVisible();
            look.at("desk-model", words, home.page());
            home.page()
                    .locator(".model-editor vaadin-details")
                    .nth(3)
                    .locator("vaadin-details-summary")
                    .click();
            assertThat(home.page().locator(".model-member").first()).isVisible();
            home.page().locator("manof-model details summary").click();
            home.page().setViewportSize(1440, 3000);
            look.at("desk-model-edit", words, home.page());
        }
    }

    private Locator unit(String name) {
        return leads().page()
                .locator(".model-entry")
                .filter(new Locator.FilterOptions()
                        .setHas(leads().page()
                                .locator("vaadin-details-summary")
                                .filter(new Locator.FilterOptions().setHasText(name))))
                .first();
    }

    private Locator opened(String name) {
        var unit = unit(name);
        if (!unit.locator(".model-add").isVisible()) {
            unit.locator("vaadin-details-summary").click();
        }
        assertThat(unit.locator(".model-add")).isVisible();
        return unit;
    }

    private void seats(String name, String stakeholder, String person) {
        var unit = opened(name);
        var before = unit.locator("li.model-member").count();
        var form = unit.locator(".model-add");
        form.locator("vaadin-select").first().click();
        option(Stem.in(readers.getFirst(), stakeholder));
        form.locator("vaadin-text-field input").first().fill(person);
        form.locator("vaadin-button").click();
        assertThat(unit.locator("li.model-member")).hasCount(before + 1);
    }

    private void picks(String name, String field, String value) {
        var words = readers.getFirst();
        opened(name)
                .locator(".model-fields vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(words.of("model.field." + field)))
                .click();
        option(words.of("model.rhythm." + value));
    }

    private void option(String text) {
        leads().page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .last()
                .click();
    }

    private void shows(String name) {
        for (var i = 0; i < readers.size(); i++) {
            look.at("console-" + name, readers.get(i), room.consoles().get(i).page());
            look.at("phone-" + name, readers.get(i), room.phones().get(i));
            look.at("board-" + name, readers.get(i), room.boards().get(i));
        }
    }
}
