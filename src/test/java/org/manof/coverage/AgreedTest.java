package org.manof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedTest {
    @ParameterizedTest
    @CsvSource({"3,0,2,0", "2,3,0,1", "0,2,3,2", "3,0,3,0", "0,3,3,1", "2,1,3,1", "1,0,5,2", "5,0,0,0"})
    void theStrengthIsWhatMoreThanHalfSaidOrExceeded(int none, int weak, int strong, int agreed) {
        assertThat(new Agreed(List.of(none, weak, strong), false).strength()).isEqualTo(agreed);
    }

    @ParameterizedTest
    @CsvSource({"3,0,3,true", "3,3,0,true", "4,2,0,false", "0,0,6,false", "1,1,5,false", "2,2,2,true"})
    void halvesAreSplitAndAThirdBesideItsNeighbourIsNot(int none, int weak, int strong, boolean split) {
        assertThat(new Agreed(List.of(none, weak, strong), false).split()).isEqualTo(split);
    }
}
