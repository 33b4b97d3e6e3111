/** How strongly each of one list touches each of another, as a room says it in private, and which few of the first cover most of the second. */
@NullMarked
package org.manof.coverage;

import org.jspecify.annotations.NullMarked;
