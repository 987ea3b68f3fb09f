/** How the cells of a table lie and which of them head others, as HTML's table model has it. Knows nothing of pages. */
@NullMarked
package org.articlelint.page.table;

import org.jspecify.annotations.NullMarked;
