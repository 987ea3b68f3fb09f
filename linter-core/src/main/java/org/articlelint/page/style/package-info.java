/**
 * What style says of one element: sheets, selectors, the cascade, and what follows from it, such as colours and what is kept from sight.
 * Knows jsoup's tree only, no {@code Page}.
 */
@NullMarked
package org.articlelint.page.style;

import org.jspecify.annotations.NullMarked;
