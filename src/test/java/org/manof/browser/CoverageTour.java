package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;

/** A workshop of its own for what levers take, move and cover, which stops at every screen worth looking at. */
final class CoverageTour {
    private static final List<String> LEVERS = List.of(
            "מעבדה אזורית אחת לכל התיכונים, פתוחה גם בערב",
            "מדעניות צעירות מלוות כיתות בחטיבות הביניים",
            "הכשרה של מורי מתמטיקה בתוך בית הספר",
            "הסעות ערב לקמפוס",
            "ערבי הורים וילדים במפעלי ההייטק באזור");
    private static final List<String> PEOPLE =
            List.of("רונית אלמוג", "אמל נסאר", "אבי מזרחי", "דודו ביטון", "נועה ברק", "מאיה לוי");

    /** How strongly each lever touches each of the ten components, as most people see it. */
    private static final int[][] STRENGTHS = {
        {2, 0, 0, 2, 0, 1, 0, 0, 0, 0},
        {0, 2, 2, 0, 0, 0, 1, 0, 0, 0},
        {1, 0, 0, 2, 2, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 2, 0, 0, 0, 0},
        {0, 1, 2, 0, 0, 0, 2, 1, 0, 0},
    };

    private final Stage stage;
    private final Look look;
    private final List<Words> readers;
    private final SideRoom room;

    private CoverageTour(Stage stage, Look look, List<Words> readers) {
        this.stage = stage;
        this.look = look;
        this.readers = readers;
        room = SideRoom.gather(stage, readers, "המנופים לעומק", "DAY", PEOPLE, page -> {});
    }

    /** Goes through the activities as readers of these languages see them. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        var tour = new CoverageTour(stage, look, readers);
        tour.propose();
        tour.effort();
        tour.coverage();
        tour.choose();
    }

    private void propose() {
        leads().takes("BEGIN");
        leads().skipsTo("assumptionRating");
        leads().skipsTo("priorities");
        leads().takes("OPEN");
        var dots = List.of(Stem.MATHS, Stem.TEACHERS, Stem.MODELS);
        for (var i = 0; i < dots.size(); i++) {
            guest(0).votes(dots.get(i), 1);
            guest(1).votes(dots.get(Math.max(0, i - 1)), 1);
        }
        leads().takes("CLOSE", "REVEAL", "NEXT", "OPEN", "CLOSE", "REVEAL", "NEXT");
        leads().skipsTo("influence");
        leads().skipsTo("levers");
        leads().takes("OPEN");
        for (var i = 0; i < LEVERS.size(); i++) {
            guest(i).proposes(LEVERS.get(i), dots.get(i % dots.size()), "מהשנה הבאה", "התיכונים והמכללה");
        }
        leads().takes("CLOSE", "REVEAL");
        for (var i = 0; i < readers.size(); i++) {
            var page = room.consoles().get(i).page();
            var words = readers.get(i);
            page.locator(".lever-row")
                    .filter(new Locator.FilterOptions().setHasText(LEVERS.getFirst()))
                    .getByText(words.of("lever.card.fill"))
                    .click();
            assertThat(page.getByText(words.of("lever.card"), new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            look.at("console-card", words, page);
            page.keyboard().press("Escape");
            assertThat(page.locator(".lever-card-ticks")).hasCount(0);
        }
        shows("cards");
    }

    private void effort() {
        leads().takes("NEXT", "OPEN");
        var effect = new int[] {5, 4, 4, 2, 3};
        var little = new int[] {2, 4, 3, 4, 5};
        for (var person = 0; person < PEOPLE.size(); person++) {
            for (var lever = 0; lever < LEVERS.size(); lever++) {
                var shift = (person + lever) % 3 - 1;
                guest(person).rates(LEVERS.get(lever), 0, Math.clamp(effect[lever] + shift, 1, 5));
                guest(person).rates(LEVERS.get(lever), 1, Math.clamp(little[lever] - shift, 1, 5));
            }
        }
        shows("effort");
        leads().takes("CLOSE", "REVEAL");
        room.boards()
                .forEach(board -> assertThat(
                                board.locator("manof-depth tbody tr").first())
                        .isVisible());
        shows("effort-revealed");
    }

    private void coverage() {
        leads().takes("NEXT");
        for (var i = 0; i < readers.size(); i++) {
            assertThat(room.consoles().get(i).page().locator(".coverage-asked")).isVisible();
            look.at(
                    "console-coverage-waiting",
                    readers.get(i),
                    room.consoles().get(i).page());
        }
        leads().takes("OPEN");
        IntStream.range(0, PEOPLE.size()).forEach(this::fills);
        room.boards()
                .forEach(board -> assertThat(board.getByText("6/6").first()).isVisible());
        shows("coverage");
        leads().takes("CLOSE", "REVEAL");
        room.boards()
                .forEach(board -> assertThat(
                                board.locator(".coverage-columns li").first())
                        .isVisible());
        shows("coverage-revealed");
    }

    private void fills(int person) {
        var phone = room.phones().get(person);
        var words = words(person);
        for (var turn = 0; turn < LEVERS.size(); turn++) {
            var title = phone.locator(".coverage-head h2");
            assertThat(title).not().isEmpty();
            var lever = LEVERS.indexOf(title.textContent().strip());
            for (var column = 0; column < 10; column++) {
                var strength = STRENGTHS[lever][column];
                if (strength > 0) {
                    phone.locator("manof-scale li")
                            .nth(column)
                            .locator("label")
                            .nth(person == column ? 0 : strength)
                            .click();
                }
            }
            assertThat(phone.locator("manof-scale [data-pending]")).hasCount(0);
            if (turn + 1 == LEVERS.size() && person < readers.size()) {
                return;
            }
            phone.getByText(words.of("coverage.rest")).click();
            assertThat(phone.locator("manof-scale li[data-has]")).hasCount(10);
            if (turn + 1 < LEVERS.size()) {
                phone.getByText(words.of("coverage.next")).click();
                assertThat(phone.locator(".coverage-head h2")).not().hasText(LEVERS.get(lever));
            }
        }
    }

    private void choose() {
        leads().takes("NEXT", "OPEN");
        guest(0).votes(LEVERS.get(3), 2);
        guest(1).votes(LEVERS.get(0), 1);
        leads().takes("CLOSE", "REVEAL");
        leads().chooses(LEVERS.get(0), Stem.GOAL_MATHS, "יחד עם הליווי היא מכסה הכי הרבה");
        shows("choice-covered");
        for (var words : readers) {
            var coordinator = stage.coordinator(words);
            coordinator.opensInitiative();
            look.at("initiative-covered", words, coordinator.page());
        }
    }

    private void shows(String name) {
        room.shows(look, readers, name);
    }

    private Facilitator leads() {
        return room.leads();
    }

    private Participant guest(int person) {
        return new Participant(room.phones().get(person), words(person));
    }

    private Words words(int person) {
        return person < readers.size() ? readers.get(person) : Words.HE;
    }
}
