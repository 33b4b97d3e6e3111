/** The budget as cells for staff, as bars on the board, and as what is missing and can be offered on phones. */
@NullMarked
package org.manof.budget.ui;

import org.jspecify.annotations.NullMarked;
