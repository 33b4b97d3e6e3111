package org.manof.partnership;

import java.util.UUID;

/** Published inside the transaction that takes a stakeholder off the list again: a listener that needs them throws a refusal. */
public record StakeholderLeaving(UUID initiative, UUID stakeholder) {}
