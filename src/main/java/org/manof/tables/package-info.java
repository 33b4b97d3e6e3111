/** Small groups: tables mixed by sector put one list in order, their ranks are added, and the whole room adjusts the sum. */
@NullMarked
package org.manof.tables;

import org.jspecify.annotations.NullMarked;
