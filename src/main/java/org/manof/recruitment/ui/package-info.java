/** Gaps and candidates on phone, console and board, and the desk on which staff follow candidates up. */
@NullMarked
package org.manof.recruitment.ui;

import org.jspecify.annotations.NullMarked;
