/** Files that staff take away: the plan and revealed results, never anything hidden. */
@NullMarked
package org.manof.report;

import org.jspecify.annotations.NullMarked;
