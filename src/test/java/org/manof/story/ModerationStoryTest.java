package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.shared.Language;

/** What is read first, what is hidden, and whose names are seen: a facilitator, two who write, one who reads, the board. */
@ManofTest
class ModerationStoryTest extends Gathered {
    private static final String BUSES = "יהיו הסעות בערב";
    private static final String RUDE = "ראש העיר לא יקשיב";
    private static final String BUDGET = "الميزانية لن تتغيّر";
    private static final String REASON = "על אנשים לא כותבים כאן";

    @BeforeEach
    void gather() {
        theWorkshopOpens("הנחות העבודה", "HALF_DAY");
        noa = comes("נועה ברק", Language.HE, "מגזר ציבורי");
        samiComes();
        ann = comes("Ann Field", Language.EN, "Philanthropy");
        dana.begins();
    }

    @Test
    void whatIsReadFirstIsSaidBeforeAnybodyTypesAndAppearsWhenItIsApproved() {
        selects("writing.readFirst", "writing.readFirst.yes");
        dana.opens();
        noa.sees("המנחים קוראים כל טקסט מרגע ששלחתם אותו", "השם שלכם לא מופיע");
        ann.sees("The facilitators read each text from the moment you send it");
        board.sees("המנחים קוראים כל טקסט לפני שהוא מתפרסם");
        as(noa).writes(BUSES);
        as(sami).writes(BUDGET);
        as(noa).writes(RUDE);
        as(ann).types("half an assumption");
        dana.sees("מחכים לקריאה (3)", BUSES, BUDGET, RUDE);
        noa.sees("מחכה לקריאה של המנחים");
        assertThat(dana.everything()).doesNotContain("half an assumption", "data-by");
        assertThat(dana.page()).doesNotContain("מגזר ציבורי)");

        about("review.approve", BUSES);
        noa.sees("המנחים קראו ואישרו");
        hides(RUDE, REASON);
        noa.sees(REASON, "אפשר לנסח אותו מחדש או למחוק אותו");
        for (var other : List.of(sami, ann, board)) {
            assertThat(other.everything()).doesNotContain(BUSES, RUDE, REASON);
        }
        dana.publishes();
        readers().forEach(person -> person.sees(BUSES));
        sami.sees("بانتظار قراءة");
        assertThat(ann.everything()).doesNotContain(BUDGET, RUDE, REASON);
        about("review.approve", BUDGET);
        readers().forEach(person -> person.sees(BUDGET));
        sami.doesNotSee("بانتظار قراءة");
        assertThat(board.everything()).doesNotContain(RUDE, REASON);

        dana.goesOn();
        dana.opens();
        as(ann).rates(BUDGET, 4);
        assertThat(ann.everything()).doesNotContain(RUDE);
    }

    @Test
    void whatIsHiddenIsGoneForAllAndItsAuthorReadsWhyAndWordsItAnew() {
        dana.opens();
        noa.sees("עד הפרסום רק אתם רואים מה כתבתם");
        as(noa).writes(RUDE);
        as(sami).writes(BUDGET);
        dana.publishes();
        readers().forEach(person -> person.sees(RUDE));
        about("review.hide", RUDE);
        dana.presses("review.hide.yes");
        assertThat(dana.field(TextArea.class, "review.reason").isInvalid()).isTrue();
        dana.window().test(dana.field(TextArea.class, "review.reason")).setValue("א".repeat(301));
        dana.presses("review.hide.yes");
        assertThat(dana.field(TextArea.class, "review.reason").getValue()).hasSize(301);
        dana.window().test(dana.field(TextArea.class, "review.reason")).setValue(REASON);
        dana.presses("review.hide.yes");

        Stream.of(sami, ann, board).forEach(other -> other.doesNotSee(RUDE));
        for (var other : List.of(sami, ann, board)) {
            assertThat(other.everything()).doesNotContain(RUDE, REASON);
        }
        noa.sees(RUDE, REASON, "אפשר יהיה לנסח אותו מחדש אם הפעילות תיפתח שוב");
        dana.sees("מוסתרים (1)", RUDE, REASON);
        about("review.show", RUDE);
        readers().forEach(person -> person.sees(RUDE));
        hides(RUDE, REASON);
        noa.sees(REASON);
        dana.presses("step.REOPEN");
        noa.presses("assumption.changeNamed", RUDE);
        noa.window().test(noa.field(TextArea.class, "assumption.text")).setValue(BUSES);
        noa.presses("assumption.save");
        noa.doesNotSee(REASON);
        dana.publishes();
        readers().forEach(person -> person.sees(BUSES));
        readers().forEach(person -> person.doesNotSee(RUDE));
    }

    @Test
    void namesAreAnnouncedShownAndGoneFromEveryScreenAtOnce() {
        selects("names.label", "names.short.EVERYBODY");
        dana.opens();
        noa.sees("השם והמגזר שלכם יופיעו ליד מה שאתם כותבים");
        board.sees("השם והמגזר יופיעו ליד כל טקסט");
        as(noa).writes(BUSES);
        assertThat(board.everything()).doesNotContain("נועה");
        dana.publishes();
        ann.sees("נועה ברק", "Public");
        board.sees("נועה ברק", "מגזר ציבורי");

        dana.presses("names.tighten.FACILITATORS");
        dana.confirms();
        Stream.of(ann, sami, board).forEach(other -> other.doesNotSee("נועה ברק"));
        assertThat(board.everything()).doesNotContain("נועה");
        assertThat(ann.everything()).doesNotContain("נועה");
        dana.sees("רק המנחים רואים שמות", "(מגזר ציבורי)");
        assertThat(dana.maySay("names.tighten.FACILITATORS")).isFalse();
        dana.presses("step.REOPEN");
        noa.sees("המנחים רואים מי כתב כל טקסט");
        dana.presses("names.tighten.NOBODY");
        dana.confirms();
        noa.sees("השם שלכם לא מופיע ליד מה שאתם כותבים");
        dana.publishes();
        dana.sees(BUSES);
        assertThat(dana.page()).doesNotContain("(מגזר ציבורי)");
    }

    @Test
    void whoSentAsManyAsTheyMayIsToldAndKeepsWhatTheyTyped() {
        dana.sees(dana.says("step.OPEN"));
        dana.window()
                .test(dana.field(com.vaadin.flow.component.textfield.TextField.class, "writing.most"))
                .setValue("1");
        dana.opens();
        noa.sees("אפשר לשלוח טקסט אחד");
        as(noa).writes(BUSES);
        as(noa).writes("עוד אחת");
        assertThat(as(noa).halfTyped()).isEqualTo("עוד אחת");
        assertThat(noa.notices()).anyMatch(notice -> notice.contains("וכבר שלחתם אותו"));
        as(noa).types("א".repeat(290));
        assertThat(noa.field(TextArea.class, "assumption.text").getHelperText()).contains("נשאר מקום ל", "10");
    }

    private Stream<Somebody> readers() {
        return Stream.of(noa, sami, ann, board);
    }

    @SuppressWarnings("unchecked")
    private void selects(String field, String word) {
        dana.sees(dana.says("step.OPEN"));
        var select = (Select<Object>) dana.field(Select.class, field);
        dana.window().test(select).selectItem(dana.says(word));
        dana.catchesUp();
    }

    private void about(String key, String text) {
        dana.sees(text);
        dana.presses("review.about", dana.says(key), text);
    }

    private void hides(String text, String reason) {
        about("review.hide", text);
        dana.window().test(dana.field(TextArea.class, "review.reason")).setValue(reason);
        dana.presses("review.hide.yes");
    }

    private static Thinker as(Participant person) {
        return new Thinker(person);
    }
}
