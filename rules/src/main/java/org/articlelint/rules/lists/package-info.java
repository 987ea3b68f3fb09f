/** Rules on lists. */
@NullMarked
package org.articlelint.rules.lists;

import org.jspecify.annotations.NullMarked;
