package org.manof.initiative.table;

import java.util.List;

/** A file in which no table can be found: a key of the bundles and its arguments say why. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    Unreadable(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
