package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {
    @ParameterizedTest
    @CsvSource({
        "WAITING,  OPEN,   OPEN",
        "WAITING,  CLOSE,",
        "WAITING,  REVEAL,",
        "WAITING,  REOPEN,",
        "WAITING,  NEXT,   WAITING",
        "WAITING,  BACK,   WAITING",
        "OPEN,     OPEN,",
        "OPEN,     CLOSE,  CLOSED",
        "OPEN,     REVEAL,",
        "OPEN,     REOPEN,",
        "OPEN,     NEXT,   CLOSED",
        "OPEN,     BACK,   CLOSED",
        "CLOSED,   OPEN,",
        "CLOSED,   CLOSE,",
        "CLOSED,   REVEAL, REVEALED",
        "CLOSED,   REOPEN, OPEN",
        "CLOSED,   NEXT,   CLOSED",
        "CLOSED,   BACK,   CLOSED",
        "REVEALED, OPEN,",
        "REVEALED, CLOSE,",
        "REVEALED, REVEAL,",
        "REVEALED, REOPEN, OPEN",
        "REVEALED, NEXT,   REVEALED",
        "REVEALED, BACK,   REVEALED",
    })
    void whereEachStepLeadsOrThatItMakesNoSense(Phase from, Verb verb, Phase to) {
        assertThat(from.allows(verb)).isEqualTo(to != null);
        if (to != null) {
            assertThat(from.after(verb)).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @CsvSource({"REVEALED,REOPEN,2", "CLOSED,REOPEN,1", "REVEALED,NEXT,1", "OPEN,CLOSE,1", "CLOSED,REVEAL,1"})
    void onlyOpeningAgainAfterTheRevealBeginsAnotherRound(Phase from, Verb verb, int round) {
        assertThat(from.roundAfter(verb, 1)).isEqualTo(round);
    }
}
