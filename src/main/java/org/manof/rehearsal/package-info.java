/** Rehearsing a workshop in a copy of it, with simulated people, and wiping it without a trace. Nobody imports it. */
@NullMarked
package org.manof.rehearsal;

import org.jspecify.annotations.NullMarked;
