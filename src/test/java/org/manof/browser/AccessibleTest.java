package org.manof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe looks at every screen of a workshop; at those of the longer agendas where {@link Screens} takes their pictures. */
@Tag("browser")
@Order(1)
class AccessibleTest {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void noScreenHasASeriousOrCriticalViolation() {
        var axe = new Axe();
        Tour.walk(STAGE, axe, List.of(Words.HE));
        AssumptionsTour.walk(STAGE, axe, List.of(Words.HE));
        assertThat(axe.found()).isEmpty();
    }
}
