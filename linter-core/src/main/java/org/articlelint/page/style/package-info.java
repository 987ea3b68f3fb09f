/** What style and other attributes say of one element. Of style so far only {@code style=}; style sheets are not read. Knows jsoup's tree only. */
@NullMarked
package org.articlelint.page.style;

import org.jspecify.annotations.NullMarked;
