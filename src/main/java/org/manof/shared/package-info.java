/** Ids, small validated values, and the refusal that every room speaks. */
@NullMarked
package org.manof.shared;

import org.jspecify.annotations.NullMarked;
