/** The evaluation plan as cells and a calendar for staff, as a table on the board, and as suggestions on phones. */
@NullMarked
package org.manof.evaluation.ui;

import org.jspecify.annotations.NullMarked;
