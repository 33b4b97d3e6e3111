/** The gathering: agenda of activities, join code, participants, timer, readiness. */
@NullMarked
package org.manof.workshop;

import org.jspecify.annotations.NullMarked;
