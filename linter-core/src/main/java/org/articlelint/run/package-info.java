/** The one corridor from a request to an outcome, which both doors walk. */
@NullMarked
package org.articlelint.run;

import org.jspecify.annotations.NullMarked;
