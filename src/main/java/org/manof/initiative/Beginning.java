package org.manof.initiative;

import org.manof.shared.Language;

/** What is known when an initiative begins, as it was typed; everything else is written later. */
public record Beginning(
        Language language, String authority, String field, String mission, String firstYear, String horizonYears) {}
