/** What the authority brings: mission, barriers, components, goals, sectors; and its import. */
@NullMarked
package org.manof.initiative;

import org.jspecify.annotations.NullMarked;
