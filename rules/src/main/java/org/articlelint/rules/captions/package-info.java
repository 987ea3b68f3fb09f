/** Rules on captions and on the credits in them. */
@NullMarked
package org.articlelint.rules.captions;

import org.jspecify.annotations.NullMarked;
