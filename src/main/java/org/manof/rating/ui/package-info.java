/** Rating and its results on phone, console and board, for any list of options. */
@NamedInterface("ui")
@NullMarked
package org.manof.rating.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
