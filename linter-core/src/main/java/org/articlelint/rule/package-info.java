/**
 * What a rule is: its claim, its meta, and what it may do. Nothing here knows how pages are linted or reported.
 */
@NullMarked
package org.articlelint.rule;

import org.jspecify.annotations.NullMarked;
