/** Tables as they come, from Excel or as CSV: rows and cells with their places, and nothing of what they mean. */
@NullMarked
package org.manof.initiative.table;

import org.jspecify.annotations.NullMarked;
