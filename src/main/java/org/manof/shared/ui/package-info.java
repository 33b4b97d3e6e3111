/** Components and helpers that two rooms or more draw with. */
@NamedInterface("ui")
@NullMarked
package org.manof.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
