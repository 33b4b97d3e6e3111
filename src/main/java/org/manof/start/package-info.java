/** Start-up: reads what the operator set, opens the database, and says in one line why it cannot start. */
@NullMarked
package org.manof.start;

import org.jspecify.annotations.NullMarked;
