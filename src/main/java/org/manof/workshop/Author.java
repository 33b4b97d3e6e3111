package org.manof.workshop;

import org.manof.shared.Localized;

/** Who wrote a text, where that is shown: a name, and the sector in words. */
public record Author(String name, Localized sector) {}
