package org.manof.presence;

import com.vaadin.collaborationengine.FormManager;
import com.vaadin.collaborationengine.HighlightHandler.HighlightContext;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Who has which field open on one page. As advisory as {@link Presence}: saving never asks it. One connection for the whole page,
 * however many fields it has.
 */
public final class FieldPresence implements Serializable {
    private final Component page;
    private final String self;
    private final FormManager fields;
    private final Map<String, TreeMap<String, String>> editors = new HashMap<>();
    private final Map<String, SerializableConsumer<List<String>>> followers = new HashMap<>();

    private FieldPresence(Component page, String topic, String userId, String name) {
        this.page = page;
        this.self = userId;
        this.fields = new FormManager(page, new UserInfo(userId, name), topic);
        fields.setHighlightHandler(this::entered);
    }

    /** Joins {@code topic} for as long as {@code page} is attached. */
    public static FieldPresence in(Component page, String topic, String userId, String name) {
        return new FieldPresence(page, topic, userId, name);
    }

    /** Tells the others that this person is in {@code field}, or has left it. */
    public void here(String field, boolean inside) {
        fields.highlight(field, inside);
    }

    /** Hands {@code follower} the names of the others in {@code field}, now and at every change. */
    public void follow(String field, SerializableConsumer<List<String>> follower) {
        followers.put(field, follower);
        tell(field);
    }

    /** Ends what {@link #follow} began. */
    public void forget(String field) {
        followers.remove(field);
    }

    private Registration entered(HighlightContext context) {
        var field = context.getPropertyName();
        var user = context.getUser();
        if (user.getId().equals(self)) {
            return () -> {};
        }
        editors.computeIfAbsent(field, _ -> new TreeMap<>())
                .put(user.getId(), Objects.requireNonNullElse(user.getName(), ""));
        tell(field);
        return () -> {
            editors.computeIfPresent(field, (_, present) -> {
                present.remove(user.getId());
                return present.isEmpty() ? null : present;
            });
            tell(field);
        };
    }

    private void tell(String field) {
        var follower = followers.get(field);
        if (follower != null && Windows.open(page)) {
            follower.accept(
                    List.copyOf(editors.getOrDefault(field, new TreeMap<>()).values()));
        }
    }
}
