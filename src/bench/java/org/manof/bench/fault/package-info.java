/** What can go wrong while a room votes, each as a scenario: the people go on, and nothing that was acknowledged may be lost. */
@NullMarked
package org.manof.bench.fault;

import org.jspecify.annotations.NullMarked;
