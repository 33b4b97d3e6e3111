package org.manof.budget;

import org.manof.shared.Localized;

/** What falls to one goal, lever, year, funder or sector; {@code key} tells it from the others, and the name is empty for nobody. */
public record Share(String key, Localized name, Sums sums) {}
