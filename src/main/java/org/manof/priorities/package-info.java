/** The barrier components in order of priority: what the room votes on first, and how it came out. */
@NullMarked
package org.manof.priorities;

import org.jspecify.annotations.NullMarked;
