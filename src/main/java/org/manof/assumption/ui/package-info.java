/** Writing, rating and deciding on assumptions, and the decided ones beside the plan and on the initiative's home. */
@NullMarked
package org.manof.assumption.ui;

import org.jspecify.annotations.NullMarked;
