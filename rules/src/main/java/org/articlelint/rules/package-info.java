/** The built-in rules, a package per family. Rules ask facts; what is needed twice is a fact in core. */
@NullMarked
package org.articlelint.rules;

import org.jspecify.annotations.NullMarked;
