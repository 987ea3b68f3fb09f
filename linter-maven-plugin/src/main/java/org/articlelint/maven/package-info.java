/** Door 2: parameters in, build failure out. Whatever is no matter of Maven belongs in the core. */
@NullMarked
package org.articlelint.maven;

import org.jspecify.annotations.NullMarked;
