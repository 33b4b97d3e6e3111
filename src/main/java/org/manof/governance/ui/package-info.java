/** The operating model as one picture, at a desk and in a workshop, and what people on phones say about it. */
@NullMarked
package org.manof.governance.ui;

import org.jspecify.annotations.NullMarked;
