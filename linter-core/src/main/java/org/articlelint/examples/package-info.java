/** Examples of a rule's page, run as tests: by the project, by house rules, and by strangers who write rules. */
@NullMarked
package org.articlelint.examples;

import org.jspecify.annotations.NullMarked;
