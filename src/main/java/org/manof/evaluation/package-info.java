/** The evaluation plan: how each goal is measured, from where and to what, and its milestones in the calendar. */
@NullMarked
package org.manof.evaluation;

import org.jspecify.annotations.NullMarked;
