/** What every screen sent and saw, and whether the database agrees with it after the run. */
@NullMarked
package org.manof.bench.history;

import org.jspecify.annotations.NullMarked;
