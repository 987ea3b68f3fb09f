/** Rules on the languages of a page. */
@NullMarked
package org.articlelint.rules.language;

import org.jspecify.annotations.NullMarked;
