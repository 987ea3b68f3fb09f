/** What a publisher may choose: presets, levels. Knows rules by their meta only. */
@NullMarked
package org.articlelint.config;

import org.jspecify.annotations.NullMarked;
