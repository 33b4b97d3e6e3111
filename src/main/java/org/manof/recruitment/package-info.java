/** Gaps that no chosen lever answers well enough, who could answer them, whether that is feasible, and who joined. */
@NullMarked
package org.manof.recruitment;

import org.jspecify.annotations.NullMarked;
