/** A browser without a window: HTTP, the push socket, and Vaadin's protocol with the tree of nodes that it keeps. */
@NullMarked
package org.manof.bench.wire;

import org.jspecify.annotations.NullMarked;
