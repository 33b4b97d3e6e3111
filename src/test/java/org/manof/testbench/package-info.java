/** The story told with Vaadin TestBench, for who has a licence. */
@NullMarked
package org.manof.testbench;

import org.jspecify.annotations.NullMarked;
