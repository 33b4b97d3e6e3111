/** Asking who drives whom, and its result, on phone, console and board. */
@NullMarked
package org.manof.influence.ui;

import org.jspecify.annotations.NullMarked;
