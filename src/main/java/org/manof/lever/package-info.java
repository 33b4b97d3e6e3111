/** Levers: private proposals, the gallery with its merges, and the levers chosen after a vote, each tied to a goal. */
@NullMarked
package org.manof.lever;

import org.jspecify.annotations.NullMarked;
