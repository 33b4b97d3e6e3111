/** Binds one browser window to the live line. */
@NamedInterface("ui")
@NullMarked
package org.manof.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
