/** Files of words and tables that lie beside the classes that use them. Knows nothing of pages. */
@NullMarked
package org.articlelint.page.words;

import org.jspecify.annotations.NullMarked;
