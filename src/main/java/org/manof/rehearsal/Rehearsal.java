package org.manof.rehearsal;

import java.util.UUID;

/** A rehearsal as its facilitator sees it: the copies of workshop and initiative, the originals, and how many people are simulated. */
public record Rehearsal(
        UUID workshop, UUID initiative, UUID original, UUID originalInitiative, String title, int people) {}
