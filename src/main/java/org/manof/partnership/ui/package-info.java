/** The circles of partnership on phone, console and board. */
@NullMarked
package org.manof.partnership.ui;

import org.jspecify.annotations.NullMarked;
