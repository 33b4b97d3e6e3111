/** What a scenario runs against: the production jar in processes of its own, on a database of its own. */
@NullMarked
package org.manof.bench.stand;

import org.jspecify.annotations.NullMarked;
