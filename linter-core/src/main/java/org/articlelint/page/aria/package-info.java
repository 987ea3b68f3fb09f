/** What assistive technology gets of a page: roles, names, what is hidden. Knows jsoup's tree only, no {@code Page}. */
@NullMarked
package org.articlelint.page.aria;

import org.jspecify.annotations.NullMarked;
