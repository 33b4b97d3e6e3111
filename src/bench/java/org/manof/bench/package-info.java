/** The load client's command line: one scenario against the production jar, its figures, and the check of its history. */
@NullMarked
package org.manof.bench;

import org.jspecify.annotations.NullMarked;
