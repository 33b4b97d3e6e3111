/** Rounds, ballots and tallies over any list of options. */
@NullMarked
package org.manof.voting;

import org.jspecify.annotations.NullMarked;
