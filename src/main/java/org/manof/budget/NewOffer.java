package org.manof.budget;

import java.util.UUID;

/**
 * What somebody writes that their body could bring to an action.
 *
 * @param amount as it was typed; may be empty for help in kind
 * @param bearer the body that would bring it
 * @param note what it is, and on what condition
 */
public record NewOffer(UUID row, MoneySource source, String amount, String bearer, String note) {}
