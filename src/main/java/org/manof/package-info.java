/** The application: one deployable, a room per feature. */
@NullMarked
package org.manof;

import org.jspecify.annotations.NullMarked;
