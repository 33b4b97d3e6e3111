/** Practises the real screens before anybody comes, and at length in the build, so that the first real tap is not a slow one. */
@NullMarked
package org.manof.warmup;

import org.jspecify.annotations.NullMarked;
