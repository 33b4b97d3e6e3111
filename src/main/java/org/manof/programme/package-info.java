/** Programmes that there are already around each chosen lever: the map of them, the vote on them, and the circle that each gets. */
@NullMarked
package org.manof.programme;

import org.jspecify.annotations.NullMarked;
