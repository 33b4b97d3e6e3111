package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** One evening from the authority's file to the finalised plan: a facilitator, eight participants, the board, a coordinator. */
@ManofTest
class WholeWorkshopStoryTest extends Gathered {
    private static final String GIRLS = "בנות מוסללות החוצה ממקצועות מדעיים בחטיבה";
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";
    private static final String GIRLS_AR = "توجيه الفتيات بعيدًا عن المواضيع العلمية في الإعدادية";
    private static final String LABS_AR = "لا توجد مختبرات متقدمة في المدارس الثانوية";
    private static final String ENGLISH = "פערי שפה ואנגלית מדעית";
    private static final String SHARED_LAB = "מעבדה אזורית אחת לכל התיכונים";
    private static final String MENTORS = "מדעניות צעירות מלוות כיתות";
    private static final String BUS = "הסעות ערב לקמפוס";

    @Test
    void fromTheAuthoritysFileToTheFinalisedPlan() {
        theRoomGathers();
        theRoomPutsTheComponentsInOrder();
        theRoomLooksMoreCloselyAtTheFirstOfThem();
        peopleWriteLeversAndTheFacilitatorMergesThem();
        theRoomChoosesALeverAndSaysWhy();
        partnersFindTheirCircles();
        thePlanIsWrittenAndFinalised();
        theCoordinatorReadsItAndTakesItAway();
    }

    private void theRoomPutsTheComponentsInOrder() {
        dana.begins();
        noa.sees("סדר העדיפות של מרכיבי החסם", "תכף מתחילים");
        dana.opens();
        board.sees("ההצבעה חסויה");
        assertThat(noa.ballot().offered()).hasSize(13);

        noa.putsDots(2).on(GIRLS);
        noa.putsDots(1).on(LABS);
        sami.putsDots(2).on(LABS_AR);
        sami.putsDots(1).on(GIRLS_AR);
        others.get(0).putsDots(2).on(LABS);
        others.get(1).putsDots(2).on(LABS);
        others.get(3).putsDots(1).on(GIRLS);
        // Her dots go elsewhere and come back: nobody else's screen may tell.
        new Secrecy(dana, everyScreen().toList()).holds(noa, () -> {
            noa.putsDots(0).on(GIRLS);
            noa.putsDots(2).on(ENGLISH);
        });
        noa.putsDots(0).on(ENGLISH);
        noa.putsDots(2).on(GIRLS);

        assertThat(noa.ballot().dots()).isEqualTo(3);
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 5 מתוך 8"));
        dana.closes();
        noa.sees("ההצבעה נסגרה");
        everyScreen().forEach(screen -> assertThat(Bars.of(screen)).isEmpty());

        dana.reveals();
        everyScreen()
                .forEach(screen ->
                        screen.waitsFor(page -> assertThat(Bars.of(screen)).hasSize(13)));
        assertThat(board.result().subList(0, 2)).containsExactly(Map.entry(LABS, 7), Map.entry(GIRLS, 4));
        assertThat(sami.result().subList(0, 2)).containsExactly(Map.entry(LABS_AR, 7), Map.entry(GIRLS_AR, 4));
        assertThat(board.result().subList(2, 13))
                .allSatisfy(row -> assertThat(row.getValue()).isZero());
    }

    private void theRoomLooksMoreCloselyAtTheFirstOfThem() {
        dana.goesOn();
        dana.sees("הרשימה לדירוג");
        everybody().forEach(phone -> phone.sees(phone.says("kind.depth.title")));
        dana.opens();
        noa.waitsFor(page -> assertThat(noa.sheet().offered()).contains(LABS, GIRLS));
        fiveWhoRate().forEach(phone -> phone.rates(phone == sami ? LABS_AR : LABS, "HOLDS", 5));
        fiveWhoRate().forEach(phone -> phone.rates(phone == sami ? LABS_AR : LABS, "MOVES", 4));
        noa.rates(GIRLS, "HOLDS", 3);
        // She thinks again and comes back to it: nobody else's screen may tell.
        new Secrecy(dana, everyScreen().toList()).holds(noa, () -> {
            noa.rates(GIRLS, "HOLDS", 1);
            noa.rates(GIRLS, "MOVES", 0);
        });
        assertThat(noa.sheet().score(GIRLS, "HOLDS")).isEqualTo(1);
        assertThat(noa.sheet().score(GIRLS, "MOVES")).isZero();
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("דירגו 5 מתוך 8"));
        dana.closes();
        noa.sees("הדירוג נסגר");
        everyScreen()
                .forEach(screen -> assertThat(
                                screen.elements("manof-depth").stream().flatMap(chart -> chart.list("rows").stream()))
                        .isEmpty());

        dana.reveals();
        Stream.of(noa, sami, board, dana)
                .forEach(screen -> screen.waitsFor(page -> {
                    var rows = screen.element("manof-depth").list("rows");
                    assertThat(rows.getFirst().path("text").asString()).isEqualTo(screen == sami ? LABS_AR : LABS);
                    assertThat(rows.getFirst().path("holds").path("shown").asString())
                            .isEqualTo("5.0");
                    assertThat(rows.getFirst().path("moves").path("counts").toString())
                            .isEqualTo("[0,0,0,5,0]");
                    // One answer to the second component is nobody's business.
                    assertThat(rows.subList(1, rows.size()))
                            .allMatch(row -> row.path("holds").isNull());
                }));
    }

    private void peopleWriteLeversAndTheFacilitatorMergesThem() {
        dana.goesOn();
        dana.opens();
        noa.writesLever(SHARED_LAB, "מהשנה הבאה", "התיכונים והמכללה", LABS);
        sami.writesLever("مختبر مشترك للمدارس", "قريبًا", "المدارس", LABS_AR);
        others.get(0).writesLever(MENTORS, "מיד", "חטיבות הביניים", GIRLS);
        others.get(1).writesLever(BUS, "בעוד שנתיים", "תחבורה");
        others.get(3).types("רעיון שעוד לא");
        var unpublished = Stream.of(SHARED_LAB, "مختبر مشترك", MENTORS, BUS);

        board.waitsFor(page -> assertThat(board.turnout()).contains("4"));
        dana.sees("4 הצעות");
        unpublished.forEach(title -> {
            assertThat(board.everything()).doesNotContain(title);
            assertThat(dana.everything()).doesNotContain(title);
            assertThat(others.get(2).everything()).doesNotContain(title);
        });

        dana.publishes();
        board.sees(SHARED_LAB, "مختبر مشترك للمدارس", MENTORS, BUS);
        others.get(2).sees(SHARED_LAB, MENTORS);
        assertThat(others.get(3).halfTyped()).isEqualTo("רעיון שעוד לא");
        everyScreen()
                .filter(screen -> screen != others.get(3))
                .forEach(screen -> assertThat(screen.everything()).doesNotContain("רעיון שעוד לא"));
        dana.merges(SHARED_LAB, SHARED_LAB, "مختبر مشترك للمدارس");
        board.sees("מוזג משתי הצעות");
        board.doesNotSee("مختبر مشترك للمدارس");
        sami.sees("מעבדה אזורית");
    }

    private void theRoomChoosesALeverAndSaysWhy() {
        dana.goesOn();
        dana.opens();
        noa.putsDots(2).on(MENTORS);
        sami.putsDots(2).on(MENTORS);
        others.get(0).putsDots(2).on(SHARED_LAB);
        others.get(1).putsDots(1).on(BUS);
        dana.publishes();
        board.waitsFor(page -> assertThat(board.result())
                .containsExactly(Map.entry(MENTORS, 4), Map.entry(SHARED_LAB, 2), Map.entry(BUS, 1)));

        dana.triesToChoose(SHARED_LAB, goal(1));
        dana.chooses(SHARED_LAB, goal(1), "יש כבר תקציב למעבדה");
        noa.sees("יש כבר תקציב למעבדה");
        dana.chooses(MENTORS, goal(0), "");
        board.sees(goal(1), goal(0));
    }

    private void partnersFindTheirCircles() {
        dana.goesOn();
        dana.opens();
        Stream.of(noa, sami, others.get(0))
                .forEach(phone -> phone.waitsFor(
                        page -> assertThat(phone.elements("manof-rings")).isNotEmpty()));
        noa.places("המכללה האזורית", "STRATEGIC");
        sami.places(name(sami, 3), "WIDE");
        others.get(0).places("המכללה האזורית", "STRATEGIC");
        board.waitsFor(page -> assertThat(board.saysOf("המכללה האזורית")).contains("אסטרטגי"));

        dana.fixes("המכללה האזורית", "STRATEGIC");
        board.waitsFor(page -> assertThat(Rings.who(board, "המכללה האזורית")
                        .orElseThrow()
                        .path("final")
                        .asString())
                .isEqualTo("STRATEGIC"));
        dana.closes();
        noa.sees("המעגלים נסגרו");
    }

    private void thePlanIsWrittenAndFinalised() {
        dana.goesOn();
        dana.opens();
        dana.sees(goal(1), SHARED_LAB);
        dana.addsAction(1, "הקמת מעבדה בקמפוס", "המכללה האזורית", "1,250,000", "=רות");
        board.sees("הקמת מעבדה בקמפוס", "המכללה האזורית");
        noa.sees("הקמת מעבדה בקמפוס");
        dana.finalises("המדדים ייקבעו בוועדת ההיגוי");
        assertThat(dana.notices()).anySatisfy(notice -> assertThat(notice).contains("גרסה 1 נסגרה"));
    }

    private void theCoordinatorReadsItAndTakesItAway() {
        rami.visitsInitiative(initiative);
        rami.sees("גרסה 1", SHARED_LAB, MENTORS);
        rami.visitsPlan(initiative);
        assertThat(rami.mayWrite()).isFalse();
        rami.looksAtVersion(1);
        rami.sees("הקמת מעבדה בקמפוס", "המכללה האזורית");

        rami.asksWhy(1);
        rami.sees("למה השורה כאן?", SHARED_LAB, "יש כבר תקציב למעבדה", "שתי נקודות", "מקום 2 מתוך 3", LABS, "7 נקודות");

        assertThat(rami.downloadsPlan())
                .startsWith("\ufeff")
                .contains("הקמת מעבדה בקמפוס", "1250000", "'=רות", SHARED_LAB, goal(1));
    }

    private static String name(Somebody person, int index) {
        return person.element("manof-rings")
                .list("people")
                .get(index)
                .path("name")
                .asString();
    }

    private static String goal(int index) {
        return List.of(
                        "כ־40% מהילדים ברשות ירצו לבחור בעתיד תעסוקתי ב־STEM, מתוך הבנת ערכה של המקצועיות המדעית",
                        "הרשות תגיע לממוצע הארצי של בוגרי 5 יח״ל במתמטיקה ובמדעים")
                .get(index);
    }

    private Stream<Participant> fiveWhoRate() {
        return Stream.of(noa, sami, others.get(0), others.get(1), others.get(3));
    }
}
