/** How far people agree, as pure sums over their answers: consensus, concordance, ranks, and groups large enough to be shown. */
@NullMarked
package org.manof.agreement;

import org.jspecify.annotations.NullMarked;
