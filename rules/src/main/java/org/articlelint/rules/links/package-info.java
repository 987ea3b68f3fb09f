/** Rules on links. */
@NullMarked
package org.articlelint.rules.links;

import org.jspecify.annotations.NullMarked;
