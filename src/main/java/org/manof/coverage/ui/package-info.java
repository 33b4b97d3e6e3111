/** Filling a matrix and what comes of it on phone, console and board, for any rows and columns. */
@NamedInterface("ui")
@NullMarked
package org.manof.coverage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
