/** What a run is written as: text for people, JSON for programs. Nothing here decides how a run ends. */
@NullMarked
package org.articlelint.report;

import org.jspecify.annotations.NullMarked;
