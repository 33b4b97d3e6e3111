package org.manof.live;

/** How often a screen is redrawn: boards and consoles are few and follow at once, phones are many and take turns. */
public enum Audience {
    BOARD,
    CONSOLE,
    PHONE
}
