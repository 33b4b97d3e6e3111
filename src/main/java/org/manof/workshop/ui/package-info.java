/** Joining, the three shells (phone, console, board), and what phones of several rooms type in. */
@NamedInterface("ui")
@NullMarked
package org.manof.workshop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
