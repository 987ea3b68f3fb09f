/** Rules on headings. */
@NullMarked
package org.articlelint.rules.headings;

import org.jspecify.annotations.NullMarked;
