/** Door 1: flags in, exit code out. */
@NullMarked
package org.articlelint.cli;

import org.jspecify.annotations.NullMarked;
