/** How rules are run over pages and what comes of it. No input or output here. */
@NullMarked
package org.articlelint.lint;

import org.jspecify.annotations.NullMarked;
