/** Who is here and who edits which field, advisory only; the one room that knows Collaboration Kit. */
@NullMarked
package org.manof.presence;

import org.jspecify.annotations.NullMarked;
