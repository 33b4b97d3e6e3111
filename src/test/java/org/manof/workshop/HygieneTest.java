package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people may type into name, organisation, workshop title and drafts, and what becomes of it. */
@SqlTest
class HygieneTest {
    private static final String EMOJI = "🙂";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Seats seats;

    private Evening evening;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "<script>alert(1)</script>", "'; drop table vote; --", "=1+1", "{0} {1}", "%s"})
    void markupAndFormulasStayTheTextThatTheyAre(String text) {
        assertThat(named(text).name()).isEqualTo(text);
        assertThat(from(text).organisation()).isEqualTo(text);
        assertThat(titled(text)).isEqualTo(text);
        assertThat(kept(text)).isEqualTo(text);
    }

    static Stream<String> directions() {
        return IntStream.concat(IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x2069))
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("directions")
    void directionControlsAreTakenOut(String control) {
        var typed = control + "נו" + control + "עה" + control;
        assertThat(named(typed).name()).isEqualTo("נועה");
        assertThat(from(typed).organisation()).isEqualTo("נועה");
        assertThat(titled(typed)).isEqualTo("נועה");
    }

    @Test
    void lineBreaksControlsAndGapsAreFolded() {
        var typed = "\u0000 נועה\r\n\t בת\u2028\u00a0\u0007 שבע \ufeff";
        assertThat(named(typed).name()).isEqualTo("נועה בת שבע");
        assertThat(titled(typed)).isEqualTo("נועה בת שבע");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u202e\u2066", "\u0000", "\u00a0\u2003"})
    void nothingIsNoName(String typed) {
        refuses("refusal.text.empty", () -> named(typed));
        refuses("refusal.text.empty", () -> titled(typed));
        assertThat(from(typed).organisation()).isNull();
        assertThat(evening.picture().people()).hasSize(1);
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(named(EMOJI.repeat(40)).name()).isEqualTo(EMOJI.repeat(40));
        assertThat(from(EMOJI.repeat(80)).organisation()).isEqualTo(EMOJI.repeat(80));
        assertThat(titled(EMOJI.repeat(120))).isEqualTo(EMOJI.repeat(120));
        refuses("refusal.text.long", () -> named(EMOJI.repeat(41)));
        refuses("refusal.text.long", () -> from(EMOJI.repeat(81)));
        refuses("refusal.text.long", () -> titled(EMOJI.repeat(121)));
    }

    @Test
    void tenThousandEmojiAreTooManyAndNothingIsStored() {
        var many = EMOJI.repeat(10_000);
        refuses("refusal.text.long", () -> named(many));
        refuses("refusal.text.long", () -> from(many));
        refuses("refusal.text.long", () -> titled(many));
        assertThat(evening.picture().people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void aDraftOfTenThousandEmojiIsCutBetweenTwoOfThem(String before) {
        var kept = kept(before + EMOJI.repeat(10_000));

        assertThat(kept).startsWith(before + EMOJI.repeat(3_000)).endsWith(EMOJI);
        assertThat(kept.length()).isLessThanOrEqualTo(8_000);
    }

    @Test
    void aDraftMayHoldWhatADatabaseDoesNotTake() {
        assertThat(kept("a\u0000b\nc")).isEqualTo("ab\nc");
        assertThat(kept("x\ud83d")).startsWith("x");
    }

    @Test
    void halfACharacterInANameIsNoFailure() {
        assertThat(named("נועה\ud83d").name()).startsWith("נועה");
        assertThat(named("\ude42דן").name()).endsWith("דן");
    }

    private Participant named(String name) {
        return evening.joins(name).me();
    }

    private Participant from(String organisation) {
        return evening.enters(Evening.browser(), new Door.Introduction("נועה", "public", organisation, Language.HE))
                .me();
    }

    private String titled(String title) {
        var workshops = spring.getBean(Workshops.class);
        return workshops
                .create(evening.facilitator(), evening.initiative(), title)
                .title();
    }

    private String kept(String text) {
        var noa = evening.joins("נועה");
        var activity = evening.priorities().id();
        seats.keepDraft(noa.actor(), evening.id(), activity, "title", text);
        return seats.drafts(noa.actor(), evening.id(), activity).getOrDefault("title", "");
    }
}
