package org.manof.budget;

/** Where money comes from; {@link #IN_KIND} is work, rooms or things, told by what they are worth. */
public enum MoneySource {
    EXISTING,
    POOLED,
    IN_KIND,
    NEW_FUNDER
}
