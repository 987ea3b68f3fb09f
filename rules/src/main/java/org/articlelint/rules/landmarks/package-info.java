/** Rules on landmarks. */
@NullMarked
package org.articlelint.rules.landmarks;

import org.jspecify.annotations.NullMarked;
