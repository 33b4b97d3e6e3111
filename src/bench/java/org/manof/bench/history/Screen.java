package org.manof.bench.history;

/** One window, from being opened to being closed or reloaded: a name that no other has, such as {@code phone of Ruth, 2nd}. */
public record Screen(String name) {}
