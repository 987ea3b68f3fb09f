/** Captions' credits and how one is recognised. Knows jsoup's tree only, no {@code Page}. */
@NullMarked
package org.articlelint.page.credit;

import org.jspecify.annotations.NullMarked;
