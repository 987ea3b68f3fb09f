/** What a page says of itself to machines: JSON-LD, Open Graph, {@code meta}. Knows jsoup's tree only, no {@code Page}. */
@NullMarked
package org.articlelint.page.metadata;

import org.jspecify.annotations.NullMarked;
