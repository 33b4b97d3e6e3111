/** Ratings of a short list on two questions, from one to five each: hidden until revealed, and then counted with care for few people. */
@NullMarked
package org.manof.rating;

import org.jspecify.annotations.NullMarked;
