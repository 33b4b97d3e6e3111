/** The loads that can be put on Manof, each as people use it. */
@NullMarked
package org.manof.bench.scenario;

import org.jspecify.annotations.NullMarked;
