/** Ranking at tables on phone, console and board: where people sit, one scribe's list, the sums, the room's own order. */
@NullMarked
package org.manof.tables.ui;

import org.jspecify.annotations.NullMarked;
