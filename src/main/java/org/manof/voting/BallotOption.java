package org.manof.voting;

import java.util.UUID;
import org.manof.shared.Localized;

/** Something to vote for. {@code group} is its heading on the ballot; options of one group stay together. */
public record BallotOption(UUID id, Localized text, Localized group) {}
