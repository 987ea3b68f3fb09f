/** Rules on skip links and on getting past what repeats on each page. */
@NullMarked
package org.articlelint.rules.skiplinks;

import org.jspecify.annotations.NullMarked;
