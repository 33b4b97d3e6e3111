package org.manof.story;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.manof.shared.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An element of our own as its browser has it: what the server set, and the events that a tap sends. */
final class Drawn extends ComponentTester<Component> {
    Drawn(Component component) {
        super(component);
    }

    /** Sends an event with a fresh command id, as the element does at a tap. */
    void taps(String event, Map<String, Object> detail) {
        var data = JsonMapper.shared().createObjectNode();
        detail.forEach((name, value) -> put(data, "event.detail." + name, value));
        data.put("event.detail.command", Ids.next().toString());
        fireDomEvent(event, data);
    }

    JsonNode property(String name) {
        return getComponent().getElement().getPropertyRaw(name) instanceof JsonNode node
                ? node
                : JsonMapper.shared().createObjectNode();
    }

    List<JsonNode> list(String name) {
        return StreamSupport.stream(property(name).spliterator(), false).toList();
    }

    String text(String name) {
        return getComponent().getElement().getProperty(name, "");
    }

    /** All that the server holds for the browser, hidden parts included, one element a line; but for the running clock. */
    static String everything(Element element) {
        return parts(element).filter(line -> !line.startsWith("manof-timer")).collect(Collectors.joining("\n"));
    }

    /** The words on the screen. */
    static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(Drawn::words).collect(Collectors.joining(" ")) : "";
    }

    private static Stream<String> parts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        var properties = element.getPropertyNames()
                .sorted()
                .map(name -> name + "=" + element.getPropertyRaw(name))
                .toList();
        var attributes = element.getAttributeNames()
                .sorted()
                .map(name -> name + "=" + element.getAttribute(name))
                .toList();
        var shadow = element.getShadowRoot().stream().flatMap(root -> root.getChildren());
        return Stream.concat(
                Stream.of(element.getTag() + " " + properties + " " + attributes),
                Stream.concat(element.getChildren(), shadow).flatMap(Drawn::parts));
    }

    private static void put(ObjectNode data, String name, Object value) {
        if (value instanceof Integer number) {
            data.put(name, number);
        } else {
            data.put(name, value.toString());
        }
    }
}
