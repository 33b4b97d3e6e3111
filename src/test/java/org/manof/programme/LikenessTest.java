package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "מועדון מדע אחר הצהריים, מועדון מדעים אחר הצהריים",
        "תכנית חונכות, חונכות",
        "תוכנית חונכות, תכנית חוֹנְכוּת",
        "Science Club, science club!",
        "Science Club, Science clubs",
        "نادي العلوم, نادي العُلوم",
        "מתנ\"ס השכונה, מתנ״ס השכונה",
    })
    void namesOfOneProgrammeAreLikely(String one, String other) {
        assertThat(Likeness.of(one, other)).isGreaterThanOrEqualTo(Likeness.LIKELY);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "תכנית חונכות, תכנית מלגות",
        "מועדון מדע, מועדון ספורט",
        "Project A, Project B",
        "برنامج المنح, برنامج الإرشاد",
        "הסעות, הכשרות",
        "!!!, ???",
    })
    void namesWithAWordInCommonAreNot(String one, String other) {
        assertThat(Likeness.of(one, other)).isLessThan(Likeness.LIKELY);
    }
}
