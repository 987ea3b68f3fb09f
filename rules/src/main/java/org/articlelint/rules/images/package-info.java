/** Rules on images and their alt text. */
@NullMarked
package org.articlelint.rules.images;

import org.jspecify.annotations.NullMarked;
