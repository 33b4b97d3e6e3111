/** Where staff find the files. */
@NullMarked
package org.manof.report.ui;

import org.jspecify.annotations.NullMarked;
