/** The bus between nodes that share one PostgreSQL: notices, and who sits on which node. */
@NullMarked
package org.manof.live.postgres;

import org.jspecify.annotations.NullMarked;
