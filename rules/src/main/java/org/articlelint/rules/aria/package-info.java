/** Rules on ARIA. */
@NullMarked
package org.articlelint.rules.aria;

import org.jspecify.annotations.NullMarked;
