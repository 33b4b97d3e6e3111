package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which workshop would bring what a step of the method lacks. */
@SqlTest
class WorkshopsAheadTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Workshops workshops;

    private Evening evening;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
    }

    @Test
    void theOneMadeFirstInWhichItIsAheadOrUnderWay() {
        var second = workshops.create(evening.facilitator(), evening.initiative(), "ערב שני");
        assertThat(ahead("priorities")).isEqualTo(evening.id());
        evening.steps(Verb.NEXT, Verb.OPEN);
        assertThat(ahead("priorities")).isEqualTo(evening.id());
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        assertThat(ahead("priorities")).isEqualTo(second.id());
        assertThat(ahead("levers")).isEqualTo(evening.id());
    }

    @Test
    void noneWithoutSuchAnActivityAndNoneForStrangers() {
        assertThat(workshops.ahead(evening.facilitator(), evening.initiative(), "effort"))
                .isEmpty();
        assertThat(workshops.ahead(evening.colleague(Role.COORDINATOR), evening.initiative(), "levers"))
                .isPresent();
        var stranger = new Evening(spring).facilitator();
        Evening.refuses("refusal.notFound", () -> workshops.ahead(stranger, evening.initiative(), "levers"));
        var noa = evening.joins("נועה");
        Evening.refuses("refusal.notFound", () -> workshops.ahead(noa.actor(), evening.initiative(), "levers"));
    }

    private java.util.UUID ahead(String kind) {
        return workshops
                .ahead(evening.facilitator(), evening.initiative(), kind)
                .orElseThrow()
                .id();
    }
}
