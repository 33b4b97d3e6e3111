/** The work plan: what will be done for each chosen lever, by whom, when and for how much; its drafts and its versions. */
@NullMarked
package org.manof.workplan;

import org.jspecify.annotations.NullMarked;
