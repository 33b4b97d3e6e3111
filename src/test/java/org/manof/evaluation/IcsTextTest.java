package org.manof.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After the examples of RFC 5545. */
class IcsTextTest {
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");

    /** 3.3.11: commas, semicolons and backslashes are escaped, line breaks become a letter, colons stay. */
    @Test
    void aTextIsEscaped() {
        assertThat(lines(new IcsText()
                        .text("DESCRIPTION", "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.")))
                .containsExactly("DESCRIPTION:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
        assertThat(lines(new IcsText().text("SUMMARY", "a,b;c\\d: \"e\"\r\nf")))
                .containsExactly("SUMMARY:a\\,b\\;c\\\\d: \"e\"\\nf");
    }

    /** 3.3.4 and 3.3.5. */
    @Test
    void daysAndMomentsAreWrittenInTheirBasicForms() {
        assertThat(lines(new IcsText()
                        .day("DTSTART", LocalDate.of(1997, 7, 14))
                        .moment("DTSTAMP", Instant.parse("1998-01-19T07:00:00.123Z"))))
                .containsExactly("DTSTART;VALUE=DATE:19970714", "DTSTAMP:19980119T070000Z");
    }

    /** 3.1: a line of more than 75 octets is folded; taken together again it reads as before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a long description that exists on a long line, and it goes on and on until nobody reads it any more",
                "פתיחת שלושה מרכזי מדע בשכונות שבהן אין היום אף מרכז, ועוד שניים בשנה שאחריה",
                "افتتاح ثلاثة مراكز علوم في الأحياء التي لا يوجد فيها مركز اليوم، واثنين آخرين في السنة التالية",
                "🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓"
            })
    void aLongLineIsFoldedBetweenCharacters(String text) {
        var ics = new String(new IcsText().text("SUMMARY", text).bytes(), StandardCharsets.UTF_8);

        assertThat(ics).endsWith("\r\n");
        assertThat(List.of(ics.split("\r\n", -1))).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(FOLD.matcher(ics).replaceAll("")).isEqualTo("SUMMARY:" + text.replace(",", "\\,") + "\r\n");
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() {
        assertThat(lines(new IcsText().plain("X", "a".repeat(73)))).hasSize(1);
        assertThat(lines(new IcsText().plain("X", "a".repeat(74)))).hasSize(2);
    }

    private static List<String> lines(IcsText ics) {
        return new String(ics.bytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
