package org.manof.workshop;

/** Somebody has joined a workshop, with a phone or without: told once, in the transaction that lets them in. */
public record Joined(Participant person) {}
