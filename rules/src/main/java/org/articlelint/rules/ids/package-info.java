/** Rules on ids and references. */
@NullMarked
package org.articlelint.rules.ids;

import org.jspecify.annotations.NullMarked;
