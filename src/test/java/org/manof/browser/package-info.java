/** The workshop in real browsers, against the production jar: a closed list of stories, and the pictures of every screen. */
@NullMarked
package org.manof.browser;

import org.jspecify.annotations.NullMarked;
