/** Rules on tables. */
@NullMarked
package org.articlelint.rules.tables;

import org.jspecify.annotations.NullMarked;
