/** Rules on the page as a whole and on what it says of itself. */
@NullMarked
package org.articlelint.rules.page;

import org.jspecify.annotations.NullMarked;
