/** Working assumptions: written in private, merged in a gallery, rated by the room, and decided to stand or to stay open. */
@NullMarked
package org.manof.assumption;

import org.jspecify.annotations.NullMarked;
