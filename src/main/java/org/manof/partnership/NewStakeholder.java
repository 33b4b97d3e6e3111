package org.manof.partnership;

import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;

/** What somebody typed to add a stakeholder, as it came from the form; null where nothing was chosen. */
public record NewStakeholder(
        String name, @Nullable String sector, @Nullable Level level, Language language) {}
