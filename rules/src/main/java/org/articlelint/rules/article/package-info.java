/** Rules on the structure of the story. */
@NullMarked
package org.articlelint.rules.article;

import org.jspecify.annotations.NullMarked;
