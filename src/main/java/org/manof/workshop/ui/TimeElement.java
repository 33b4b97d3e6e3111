package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Map;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.TimeUse;
import tools.jackson.databind.node.JsonNodeFactory;

/** What says in words how used time stands against planned time; it counts on in the browser while an activity runs. */
abstract class TimeElement extends Component implements HasStyle {
    /** Tells the browser the server's time, what is planned for an activity, what it used, and whether it runs on. */
    void show(TimeUse time, AgendaItem item, boolean running) {
        number("planned", Duration.ofMinutes(item.minutes()).toMillis());
        number("used", time.used(item.id()).toMillis());
        number("now", time.at().toEpochMilli());
        getElement().setProperty("running", running);
    }

    void number(String name, long number) {
        getElement().setPropertyJson(name, JsonNodeFactory.instance.numberNode(number));
    }

    /** Of one activity: so many minutes of so many. */
    @Tag("manof-spent")
    @JsModule("context://manof/elements/hours.js")
    static final class Spent extends TimeElement {
        Spent(TimeUse time, AgendaItem item, boolean running) {
            getElement()
                    .setPropertyMap(
                            "labels",
                            Map.of(
                                    "spent", getTranslation("hours.spent", "{0}", "{1}"),
                                    "over", getTranslation("hours.spentOver", "{0}", "{1}", "{2}")));
            show(time, item, running);
        }
    }

    /** Of the sitting: when it is planned to end, what remains until then, and whether what is to come fits in. */
    @Tag("manof-hours")
    @JsModule("context://manof/elements/hours.js")
    static final class Hours extends TimeElement {
        Hours() {
            getElement()
                    .setPropertyMap(
                            "labels",
                            Map.of(
                                    "end", getTranslation("hours.end", "{0}"),
                                    "left", getTranslation("hours.left", "{0}"),
                                    "past", getTranslation("hours.past", "{0}"),
                                    "work", getTranslation("hours.work", "{0}"),
                                    "fits", getTranslation("hours.fits"),
                                    "spare", getTranslation("hours.spare", "{0}"),
                                    "over", getTranslation("hours.over", "{0}")));
        }

        void show(TimeUse time, AgendaItem current, TimeUse.Sitting sitting) {
            number("plannedEnd", sitting.plannedEnd().toEpochMilli());
            number("later", sitting.later().toMillis());
            show(time, current, true);
        }
    }
}
