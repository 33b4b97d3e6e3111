/** Beginning a rehearsal on the initiative's home, and wiping it from its console. */
@NullMarked
package org.manof.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
