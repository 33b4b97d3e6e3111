package org.manof.initiative;

import java.util.UUID;
import org.manof.shared.Localized;
import org.springframework.data.annotation.Id;

record Goal(@Id UUID id, Localized text) {}
