package org.manof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe looks at what the longer agendas have besides, at the agendas themselves, and at the scribe's page. */
@Tag("browser")
@Order(2)
class AccessibleInDepthTest {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void noScreenHasASeriousOrCriticalViolation() {
        var axe = new Axe();
        var readers = List.of(Words.HE);
        AssumptionsTour.walk(STAGE, axe, readers);
        RootCausesTour.walk(STAGE, axe, readers);
        CoverageTour.walk(STAGE, axe, readers);
        AgendaTour.walk(STAGE, axe, readers);
        ScribeTour.walk(STAGE, axe, readers);
        assertThat(axe.found()).isEmpty();
    }
}
