/**
 * What an article page is: facts that say what is there, in a reader's terms. Nothing here judges, and nothing here knows a rule.
 */
@NullMarked
package org.articlelint.page;

import org.jspecify.annotations.NullMarked;
