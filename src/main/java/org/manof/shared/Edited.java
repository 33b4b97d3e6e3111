package org.manof.shared;

/** What a place holds after somebody wrote there, and whether that is what they wrote. */
public record Edited(String now, boolean stored) {}
