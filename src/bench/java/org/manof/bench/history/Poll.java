package org.manof.bench.history;

/** A round of votes: the workshop's join code, the activity's kind as the agenda knows it ({@code ActivityKind.key}), and the round from 1. */
public record Poll(String room, String kind, int round) {}
