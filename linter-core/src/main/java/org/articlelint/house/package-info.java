/** Rules that a publisher writes in its configuration: a closed list of four kinds. Whoever needs a fifth writes Java. */
@NullMarked
package org.articlelint.house;

import org.jspecify.annotations.NullMarked;
