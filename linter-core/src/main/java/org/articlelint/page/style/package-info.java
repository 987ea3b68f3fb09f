/** What style says of one element. So far only {@code style=}; style sheets are not read. Knows jsoup's tree only. */
@NullMarked
package org.articlelint.page.style;

import org.jspecify.annotations.NullMarked;
