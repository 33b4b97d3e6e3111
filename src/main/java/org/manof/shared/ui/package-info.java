/** Components and helpers that two rooms or more draw with. */
@NullMarked
package org.manof.shared.ui;

import org.jspecify.annotations.NullMarked;
