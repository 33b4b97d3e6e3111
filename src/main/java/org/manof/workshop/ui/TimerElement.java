package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The clock on the wall, counting in the browser against the server's time. */
@Tag("manof-timer")
@JsModule("context://manof/elements/timer.js")
final class TimerElement extends Component {
    private @Nullable Instant shown;

    TimerElement() {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of("over", getTranslation("timer.over"), "left", getTranslation("timer.left", "{0}")));
        setVisible(false);
    }

    void show(@Nullable Instant endsAt) {
        if (!Objects.equals(shown, endsAt)) {
            shown = endsAt;
            setVisible(endsAt != null);
            if (endsAt != null) {
                var number = JsonNodeFactory.instance;
                getElement().setPropertyJson("now", number.numberNode(System.currentTimeMillis()));
                getElement().setPropertyJson("endsAt", number.numberNode(endsAt.toEpochMilli()));
            }
        }
    }
}
