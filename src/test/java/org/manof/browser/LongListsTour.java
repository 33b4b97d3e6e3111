package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manof.initiative.StemFile;

/** An initiative with eighteen components, more than a board was drawn for: ratings, tables, root causes. Last, since it is a second one. */
final class LongListsTour {
    private static final int COMPONENTS = 18;
    private static final int LONG = 10;
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");

    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private LongListsTour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        this.readers = readers;
        var leads = stage.facilitator(readers.getFirst());
        imports(leads.page(), leads.words);
        room = SideRoom.gatherAt(stage, leads, readers, "רשימות ארוכות", "DAY", PEOPLE);
    }

    /** Goes through it as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new LongListsTour(stage, look, readers);
        tour.room.leads().takes("BEGIN");
        Stream.of("assumptionRating", "priorities", "depth").forEach(tour.room.leads()::skipsTo);
        tour.rate();
        tour.rank();
        tour.ask();
    }

    private static void imports(Page page, Words words) {
        var first = IntStream.rangeClosed(1, COMPONENTS - 8)
                .mapToObj(number -> """
                        {"he": "מרכיב נוסף %1$d, שמנוסח באריכות כמו שאנשים מנסחים כשהם רוצים להסביר",
                         "en": "Another component %1$d, worded at length as people do who want to explain",
                         "ar": "مركّب إضافي %1$d مصوغ بإسهاب كما يكتب من يريد أن يشرح"}""".formatted(number))
                .collect(Collectors.joining(",", "[", "]"));
        var file = new StemFile().with("/barriers/0/components", first).edited();
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("initiative.json", "application/json", file));
        page.getByText(words.of("import.agree")).first().click();
        assertThat(page.locator(".initiative-home .room-panels")).isVisible();
    }

    private void rate() {
        sizes("rating.size", "rating.saveSize", LONG);
        room.leads().takes("OPEN");
        room.phones().forEach(phone -> {
            assertThat(phone.locator("manof-rating li[data-option]")).hasCount(LONG);
            phone.evaluate("""
                    async () => {
                      const element = document.querySelector('manof-rating');
                      for (const [at, option] of element.options.entries()) {
                        for (const [of, question] of element.questions.entries()) {
                          const key = `${option.id}/${question.key}`;
                          const score = 1 + (at * (of + 2) + Math.floor(Math.random() * 3)) % 5;
                          element.tell('rate', { option: option.id, question: question.key, score, command: crypto.randomUUID() });
                          await new Promise((done) => {
                            const wait = () => (element.mine?.[key] === score ? done() : requestAnimationFrame(wait));
                            wait();
                          });
                        }
                      }
                    }""");
        });
        shows("long-rating");
        room.leads().takes("CLOSE", "REVEAL");
        everywhere("manof-depth tbody tr", LONG);
        shows("long-rating-revealed");
    }

    private void rank() {
        room.leads().skipsTo("tables");
        sizes("tables.size", "tables.saveSize", COMPONENTS);
        var words = readers.getFirst();
        room.leads().page().getByLabel(words.of("tables.most")).fill("3");
        room.leads().button(words.of("tables.deal")).click();
        everywhere(".tables-seated > li", 2);
        room.leads().takes("OPEN");
        for (var number = 1; number < 3; number++) {
            scribe(number);
        }
        shows("long-tables");
        room.leads().takes("CLOSE", "REVEAL");
        everywhere(".places-list > li:visible", COMPONENTS);
        shows("long-tables-revealed");
    }

    private void scribe(int number) {
        var phone = room.phones().stream()
                .filter(each -> each.locator(".tables-head h2").textContent().endsWith(" " + number))
                .findFirst()
                .orElseThrow();
        phone.locator(".tables-tools > vaadin-button[theme~=primary]").click();
        assertThat(phone.locator(".order-list select").first()).isVisible();
        var order = phone.locator("manof-order");
        var before = (int) order.evaluate("element => element.list.version");
        order.locator("select").nth(3 * number).selectOption(String.valueOf(number));
        phone.waitForFunction("before => document.querySelector('manof-order').list.version > before", before);
        phone.locator(".tables-tools > vaadin-button:visible").click();
        assertThat(phone.locator(".order-list select").first()).isHidden();
    }

    private void ask() {
        room.leads().skipsTo("influence");
        sizes("influence.size", "influence.saveSize", LONG);
        room.leads().takes("OPEN");
        room.phones()
                .forEach(phone ->
                        assertThat(phone.locator(".influence-ask b").first()).isVisible());
        room.phones().forEach(RootCausesTour::answersEverything);
        shows("long-influence");
        room.leads().takes("CLOSE", "REVEAL");
        everywhere("manof-drivers tbody tr", LONG);
        shows("long-influence-revealed");
    }

    private void sizes(String label, String save, int size) {
        var words = readers.getFirst();
        room.leads().page().getByLabel(words.of(label)).fill(String.valueOf(size));
        room.leads().button(words.of(save)).click();
    }

    private void everywhere(String selector, int count) {
        room.boards().forEach(board -> assertThat(board.locator(selector)).hasCount(count));
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }
}
