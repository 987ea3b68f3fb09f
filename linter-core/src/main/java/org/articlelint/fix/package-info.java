/**
 * How pages are mended: what rules propose is made in the source, byte for byte at its place, and proved by linting again. No input or
 * output here.
 */
@NullMarked
package org.articlelint.fix;

import org.jspecify.annotations.NullMarked;
