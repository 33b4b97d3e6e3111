package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.partnership.Stakeholder;

/** A room's bean that knows who else may carry out actions, for whichever lever, beside those in its inner circles. */
public interface MoreBodies {
    /** These stakeholders of {@code initiative}; called inside an authorised read. */
    List<Stakeholder> of(UUID initiative);
}
