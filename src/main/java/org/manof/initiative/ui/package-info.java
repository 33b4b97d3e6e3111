/** The list of initiatives and an initiative's home, to which other rooms add panels. */
@NamedInterface("ui")
@NullMarked
package org.manof.initiative.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
