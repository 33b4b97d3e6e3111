package org.manof.budget;

import java.util.UUID;

/**
 * A line as it is begun; the rest is written in its cells.
 *
 * @param id the client's, so that a second tap adds nothing
 * @param amount as it was typed
 */
public record NewLine(UUID id, UUID row, String amount, MoneySource source, MoneyState state) {}
