package org.manof.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the plan needs to know of levers. */
interface PlanLevers {
    /** A chosen lever and the goal that it was tied to. */
    record Chosen(UUID lever, String title, UUID goal) {}

    /** The chosen levers of the initiative, first chosen first. */
    List<Chosen> chosen(UUID initiative);

    /** The title of a lever of this initiative, chosen or not. */
    Optional<String> title(UUID initiative, UUID lever);

    /** Why rows of this lever are in the plan, as it stands now; {@code goal} is the row's own. */
    RowStory story(UUID initiative, UUID lever, UUID goal);
}
