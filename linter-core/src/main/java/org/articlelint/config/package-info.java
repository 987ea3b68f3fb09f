/** What a publisher may choose: presets, levels, options, pages. Knows rules by their meta only, and no page. */
@NullMarked
package org.articlelint.config;

import org.jspecify.annotations.NullMarked;
