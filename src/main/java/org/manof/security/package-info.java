/** Accounts, guest and board tokens, roles, and who is acting now. */
@NullMarked
package org.manof.security;

import org.jspecify.annotations.NullMarked;
