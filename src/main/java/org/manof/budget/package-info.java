/** The budget: where the money for each action of the plan comes from, what is still missing, and what people of the room offer to bring. */
@NullMarked
package org.manof.budget;

import org.jspecify.annotations.NullMarked;
