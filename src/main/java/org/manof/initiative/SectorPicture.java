package org.manof.initiative;

import org.manof.shared.Localized;

/** A sector of the initiative; {@code code} is what other rooms store. */
public record SectorPicture(String code, Localized name) {}
