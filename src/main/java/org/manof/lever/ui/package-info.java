/** Proposing and choosing levers on phone, console and board, and the chosen ones on the initiative's home. */
@NullMarked
package org.manof.lever.ui;

import org.jspecify.annotations.NullMarked;
