package org.manof.presence;

import com.vaadin.collaborationengine.PresenceManager;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupI18n;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of a topic. Collaboration Kit's own group fails on a server that stops while somebody looks at it. */
final class Avatars extends AvatarGroup {
    private static final int SHOWN = 6;
    private static final int COLOURS = 7;

    private final Map<String, AvatarGroupItem> people = new LinkedHashMap<>();

    Avatars(String topic, UserInfo self) {
        setMaxItemsVisible(SHOWN);
        setI18n(new AvatarGroupI18n()
                .setAnonymous(getTranslation("presence.anonymous"))
                .setOneActiveUser(getTranslation("presence.one"))
                .setManyActiveUsers(getTranslation("presence.many", "{count}")));
        var manager = new PresenceManager(this, self, topic);
        manager.setPresenceHandler(context -> arrived(context.getUser()));
        manager.markAsPresent(true);
    }

    private Registration arrived(UserInfo user) {
        var item = new AvatarGroupItem(user.getName());
        item.setColorIndex(Math.floorMod(user.getId().hashCode(), COLOURS));
        people.put(user.getId(), item);
        show();
        return () -> {
            people.remove(user.getId());
            show();
        };
    }

    private void show() {
        if (Windows.open(this)) {
            setItems(people.values());
        }
    }
}
