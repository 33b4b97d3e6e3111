package org.manof.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({"1,3", "12,3", "13,3", "14,4", "16,4", "20,5", "32,8", "33,8", "500,8"})
    void aQuarterOfTheOptionsIsSuggestedBetweenThreeAndEight(int options, int budget) {
        assertThat(Rule.suggestedFor(options)).isEqualTo(new Rule(budget, 2));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-1,1", "51,2", "3,0", "3,-1", "3,4"})
    void aRuleThatMakesNoSenseIsRefused(int budget, int cap) {
        refuses("refusal.vote.rule", () -> new Rule(budget, cap));
    }

    @Test
    void theWidestAndTheNarrowestRuleStand() {
        assertThat(new Rule(50, 50).budget()).isEqualTo(50);
        assertThat(new Rule(1, 1).cap()).isEqualTo(1);
    }
}
