package org.manof.workplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Localized;

/** Who may carry out actions: what the plan needs to know of the circles of partnership. */
interface ExecutingBodies {
    /** The stakeholders in the strategic or direct circle of a lever, strategic first. */
    List<Body> of(UUID initiative, UUID lever);

    /** The names of all stakeholders of the initiative. */
    Map<UUID, Localized> names(UUID initiative);
}
