/** Joining, and the three shells: phone, console, board. */
@NullMarked
package org.manof.workshop.ui;

import org.jspecify.annotations.NullMarked;
