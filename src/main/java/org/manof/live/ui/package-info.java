/** Binds one browser window to the live line. */
@NullMarked
package org.manof.live.ui;

import org.jspecify.annotations.NullMarked;
