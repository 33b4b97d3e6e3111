/** What was measured: percentiles, medians over rounds, the printed table and the file for machines. */
@NullMarked
package org.manof.bench.figures;

import org.jspecify.annotations.NullMarked;
