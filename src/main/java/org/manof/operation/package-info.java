/** What an operator watches and keeps: measurements, health, the log without people in it, copies of the embedded database. */
@NullMarked
package org.manof.operation;

import org.jspecify.annotations.NullMarked;
