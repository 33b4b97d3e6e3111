/** The operating model: its units, their members and how often they meet, and what a room says about them. */
@NullMarked
package org.manof.governance;

import org.jspecify.annotations.NullMarked;
