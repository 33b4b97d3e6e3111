package org.manof.bench.history;

/** A participant: the workshop's join code {@code room} and the {@code name} given at joining, which nobody else in the room has. */
public record Who(String room, String name) {}
