/** Signing in and out, choosing a password, and the filter chain in front of every page. */
@NullMarked
package org.manof.security.ui;

import org.jspecify.annotations.NullMarked;
