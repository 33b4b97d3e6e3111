package org.manof.presence;

import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;

/**
 * Who has a page open, for consoles and the plan: a handful of staff, never the phones of a room. It lives in memory, is empty after
 * a restart and leaves with Vaadin 26: nothing may be decided by it.
 */
@org.springframework.stereotype.Component
public class Presence {
    Presence() {}

    /**
     * The avatars of everybody whose page shows this {@code topic} now, oneself included.
     *
     * @param topic what the page is about, such as a workshop's id
     * @param userId the account, so that two windows of one person are one avatar
     * @param name what the others read on it
     */
    public Component avatars(String topic, String userId, String name) {
        return new Avatars(topic, new UserInfo(userId, name));
    }
}
