package org.manof.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShekelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "240000",
                "240,000",
                " 240,000 ₪ ",
                "₪240000",
                "\u200F240,000\u00A0\u200F₪",
                "\u2067240,000\u2069",
                "240 000",
                "240\u202F000",
                "240'000",
                "٢٤٠٠٠٠",
                "٢٤٠٬٠٠٠ ₪",
                "۲۴۰۰۰۰",
                "240,000 ש\"ח",
                "240,000 ש״ח",
                "240000 שח",
                "240000 NIS",
                "0240000"
            })
    void whatPeopleTypeIsUnderstood(String typed) {
        assertThat(Shekels.parse(typed)).isEqualTo(240_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "240.5",
                "240,5",
                "24,00,000",
                "-1",
                "240-000",
                "1e6",
                "אלף",
                "₪",
                "240٫5",
                "1000000000001",
                "99999999999999999999",
                "240₪₪",
                "½",
                "=1+1"
            })
    void whatIsNoWholeAmountIsRefused(String typed) {
        refuses("refusal.plan.budget", () -> Shekels.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200F", "\u00A0"})
    void nothingIsNoBudgetYet(String typed) {
        assertThat(Shekels.parse(typed)).isNull();
    }

    @Test
    void zeroAndTheMostAreAmounts() {
        assertThat(Shekels.parse("0")).isZero();
        assertThat(Shekels.parse("1,000,000,000,000")).isEqualTo(Shekels.MOST);
    }

    @ParameterizedTest
    @EnumSource
    void anAmountIsShownInPlainDigitsWithoutInvisibleMarksAndUnderstoodAgain(Language reader) {
        assertThat(Shekels.format(240_000, reader)).isEqualTo("240,000\u00A0₪");
        assertThat(Shekels.parse(Shekels.format(1_234_567, reader))).isEqualTo(1_234_567L);
    }
}
