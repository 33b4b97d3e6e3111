/** Who drives whom among the barrier components: pairs dealt out to the room, and the candidates for root causes that come of them. */
@NullMarked
package org.manof.influence;

import org.jspecify.annotations.NullMarked;
