package org.manof.partnership;

import java.util.List;
import java.util.UUID;

/** The levers around which circles are drawn. */
interface ChosenLevers {
    /** The initiative's chosen levers, the first chosen first. */
    List<LeverChoice> of(UUID initiative);
}
