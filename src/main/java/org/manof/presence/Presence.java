package org.manof.presence;

import com.vaadin.collaborationengine.CollaborationAvatarGroup;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupI18n;

/**
 * Who has a page open, for consoles and the plan: a handful of staff, never the phones of a room. It lives in memory, is empty after
 * a restart and leaves with Vaadin 26: nothing may be decided by it.
 */
@org.springframework.stereotype.Component
public class Presence {
    private static final int SHOWN = 6;

    Presence() {}

    /**
     * The avatars of everybody whose page shows this {@code topic} now, oneself included.
     *
     * @param topic what the page is about, such as a workshop's id
     * @param userId the account, so that two windows of one person are one avatar
     * @param name what the others read on it
     */
    public Component avatars(String topic, String userId, String name) {
        var group = new CollaborationAvatarGroup(new UserInfo(userId, name), topic);
        group.setMaxItemsVisible(SHOWN);
        group.setI18n(texts());
        return group;
    }

    private static AvatarGroupI18n texts() {
        var ui = UI.getCurrentOrThrow();
        var texts = new AvatarGroupI18n();
        texts.setAnonymous(ui.getTranslation("presence.anonymous"));
        texts.setOneActiveUser(ui.getTranslation("presence.one"));
        texts.setManyActiveUsers(ui.getTranslation("presence.many", "{count}"));
        return texts;
    }
}
