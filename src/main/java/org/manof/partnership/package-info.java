/** The initiative's stakeholders, and the circle of partnership that each of them has around a chosen lever. */
@NullMarked
package org.manof.partnership;

import org.jspecify.annotations.NullMarked;
