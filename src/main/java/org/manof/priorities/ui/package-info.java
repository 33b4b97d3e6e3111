/** The three faces of the vote on barrier components. */
@NullMarked
package org.manof.priorities.ui;

import org.jspecify.annotations.NullMarked;
