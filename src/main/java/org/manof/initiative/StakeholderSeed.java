package org.manof.initiative;

import org.manof.shared.Localized;

/** A stakeholder named in the imported file; {@code sector} is a sector's code, {@code level} NATIONAL, REGIONAL or LOCAL. */
public record StakeholderSeed(Localized name, String sector, String level) {}
