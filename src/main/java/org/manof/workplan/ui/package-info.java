/** The plan as a table for staff, as cards on phones and in large type on the board. */
@NamedInterface("ui")
@NullMarked
package org.manof.workplan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
