/** Mapping programmes, voting on them and deciding about them, on phone, console and board. */
@NullMarked
package org.manof.programme.ui;

import org.jspecify.annotations.NullMarked;
