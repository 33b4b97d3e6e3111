package org.manof.bench.scenario;

import org.manof.bench.history.Journal;
import org.manof.bench.stand.Stand;

/** What a scenario gets: the servers, how many {@code participants} to bring, and the journal of what they send and see. */
public record Setting(Stand stand, int participants, Journal journal) {}
