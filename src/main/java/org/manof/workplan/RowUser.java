package org.manof.workplan;

import java.util.UUID;

/** A room's bean that knows which rows of the plan something hangs on: such a row is not empty, whatever stands in its cells. */
public interface RowUser {
    boolean uses(UUID row);
}
