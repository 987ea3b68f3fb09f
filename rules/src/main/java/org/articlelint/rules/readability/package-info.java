/** Rules on how easily the story is read. */
@NullMarked
package org.articlelint.rules.readability;

import org.jspecify.annotations.NullMarked;
