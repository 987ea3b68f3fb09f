/** Rules on forms and controls. */
@NullMarked
package org.articlelint.rules.forms;

import org.jspecify.annotations.NullMarked;
