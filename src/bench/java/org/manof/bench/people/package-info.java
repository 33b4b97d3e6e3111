/** The people of a workshop with their screens: what they do in the words of the domain, and what they see. */
@NullMarked
package org.manof.bench.people;

import org.jspecify.annotations.NullMarked;
