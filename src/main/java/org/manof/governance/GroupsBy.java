package org.manof.governance;

/** What working groups are formed around. */
public enum GroupsBy {
    LEVERS,
    GOALS
}
