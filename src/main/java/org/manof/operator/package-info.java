/** What the operator asks for at the start: the first accounts, and the demonstration. */
@NullMarked
package org.manof.operator;

import org.jspecify.annotations.NullMarked;
