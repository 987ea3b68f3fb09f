/** Rules on media and embeds. */
@NullMarked
package org.articlelint.rules.media;

import org.jspecify.annotations.NullMarked;
