/** The frame around all views: language and direction, messages, error pages. Nobody imports it. */
@NullMarked
package org.manof.shell;

import org.jspecify.annotations.NullMarked;
