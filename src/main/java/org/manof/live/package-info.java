/** From commit to every open screen; knows channels and pictures, no domain word. */
@NullMarked
package org.manof.live;

import org.jspecify.annotations.NullMarked;
